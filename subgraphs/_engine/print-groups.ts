import { type SQL, sql } from 'drizzle-orm';
import type { Bucket, Expression, Groups, Level } from './plan.ts';
import { printCondition, printOrder } from './print-condition.ts';
import { printExpression, printTruncated } from './print-expression.ts';

/**
 * Groups of the rows that `conditions` and the level's filter let through.
 *
 * ```sql
 * select t.c0::text as c0, t.c1::text as c1 from (
 *   select date_trunc('month', t."startDate", $1::text) as c0, count(*) as c1 from "policies" t where … group by 1
 * ) t where t.c1 >= $2::bigint order by t.c1 desc, t.c0 limit 100
 * ```
 */
export function printGroups(level: Level, groups: Groups, conditions: readonly SQL[]): SQL {
  const all = level.where ? [...conditions, printCondition(level.where)] : conditions;
  const where = all.length > 0 ? sql` where ${sql.join([...all], sql` and `)}` : sql``;
  const values = level.reads.map(
    (value, position) => sql`${printExpression(value, 't')} as ${column(position)}`,
  );
  // By position: a time zone is a parameter, and PostgreSQL takes two parameters for two different values.
  const keys = sql.raw(Array.from({ length: groups.keys }, (_, position) => position + 1).join(', '));
  const grouped = sql`select ${sql.join(values, sql`, `)} from ${sql.identifier(level.table!)} t${where} group by ${keys}`;
  const rows = groups.fill ? printFilled(level.reads, groups, groups.fill, grouped) : grouped;
  const having = groups.having ? sql` where ${printCondition(groups.having)}` : sql``;
  const columns = level.reads.map((_, position) => sql`t.${column(position)}::text as ${column(position)}`);
  return sql`select ${sql.join(columns, sql`, `)} from (${rows}) t${having} order by ${printOrder(level.order, false)} limit ${sql.raw(String(level.limit))}`;
}

/** Shorter than any bucket of its kind: half an hour is what some clocks are put forward or back. */
const steps: Readonly<Record<Bucket, string>> = {
  HOUR: '30 minutes',
  DAY: '12 hours',
  WEEK: '3 days',
  MONTH: '10 days',
  QUARTER: '30 days',
  YEAR: '100 days',
};

/**
 * Adds the buckets between the first and the last that have no rows, for every combination of the other keys: counts
 * are zero there and everything else is null. Groups that are there stay as they are, that of no instant included.
 *
 * ```sql
 * with g as (…) select c0, c1, c2 from g union all
 * select s.b, o.c1, 0 from (select distinct c1 from g) o cross join (…) s
 *   where not exists (select from g where g.c0 = s.b and g.c1 is not distinct from o.c1)
 * ```
 */
function printFilled(
  reads: readonly Expression[],
  { keys }: Groups,
  fill: NonNullable<Groups['fill']>,
  grouped: SQL,
): SQL {
  const { position } = fill;
  const others = Array.from({ length: keys }, (_, key) => key).filter((key) => key !== position);
  const combinations = others.length > 0 ? sql`(select distinct ${list(others)} from g) o` : sql`(select) o`;
  const same = others.map((key) => sql`g.${column(key)} is not distinct from o.${column(key)}`);
  const there = sql.join([sql`g.${column(position)} = s.b`, ...same], sql` and `);
  const added = reads.map((value, key) => {
    if (key === position) return sql`s.b`;
    return key < keys ? sql`o.${column(key)}` : sql.raw(isCount(value) ? '0' : 'null');
  });
  const present = list(reads.map((_, key) => key));
  return sql`with g as (${grouped}) select ${present} from g union all select ${sql.join(added, sql`, `)} from ${combinations} cross join (${printBuckets(fill)}) s where not exists (select from g where ${there})`;
}

/**
 * Every bucket from the first to the last that has rows. Stepping in less than a bucket and cutting each step down finds
 * them all, also where a day has 23 hours or a clock change leaves out midnight.
 */
function printBuckets({ position, bucket, timeZone }: NonNullable<Groups['fill']>): SQL {
  const at = column(position);
  const series = sql`generate_series(min(${at}), max(${at}), interval '${sql.raw(steps[bucket])}')`;
  return sql`select ${printTruncated(bucket, series, timeZone)} as b from g union select ${at} from g where ${at} is not null`;
}

function isCount(value: Expression): boolean {
  return 'aggregate' in value && (value.aggregate === 'count' || value.aggregate === 'countDistinct');
}

function list(positions: readonly number[]): SQL {
  return sql.join(positions.map(column), sql`, `);
}

function column(position: number): SQL {
  return sql.raw(`c${position}`);
}
