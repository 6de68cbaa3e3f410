import { type SQL, sql } from 'drizzle-orm';
import type { Expression, Groups, Level } from './plan.ts';
import { printCondition, printOrder } from './print-condition.ts';
import { printExpression } from './print-expression.ts';

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

/**
 * Adds the buckets between the first and the last that have no rows, for every combination of the other keys: counts
 * are zero there and everything else is null. Buckets are stepped in local time, so that a day of 23 hours is one day.
 */
function printFilled(
  reads: readonly Expression[],
  { keys }: Groups,
  { position, bucket, timeZone }: NonNullable<Groups['fill']>,
  grouped: SQL,
): SQL {
  const step = bucket === 'QUARTER' ? '3 months' : `1 ${bucket.toLowerCase()}`;
  const local = (value: SQL) => sql`(${value} at time zone ${timeZone}::text)`;
  // Hours are stepped as instants: in local time the hour that a clock is put back would be met once, not twice.
  const series =
    bucket === 'HOUR'
      ? sql`select generate_series(min(${column(position)}), max(${column(position)}), interval '1 hour') as b from g`
      : sql`select ${local(sql`generate_series(min${local(column(position))}, max${local(column(position))}, ${sql.raw(`interval '${step}'`)})`)} as b from g`;
  const others = Array.from({ length: keys }, (_, key) => key).filter((key) => key !== position);
  const combinations = others.length > 0 ? sql`(select distinct ${list(others)} from g) o` : sql`(select) o`;
  const same = others.map((key) => sql`g.${column(key)} is not distinct from o.${column(key)}`);
  const columns = reads.map((value, key) => {
    if (key === position) return sql`s.b as ${column(key)}`;
    if (key < keys) return sql`o.${column(key)}`;
    const counts =
      'aggregate' in value && (value.aggregate === 'count' || value.aggregate === 'countDistinct');
    return counts ? sql`coalesce(g.${column(key)}, 0) as ${column(key)}` : sql`g.${column(key)}`;
  });
  const on = sql.join([sql`g.${column(position)} = s.b`, ...same], sql` and `);
  return sql`with g as (${grouped}) select ${sql.join(columns, sql`, `)} from ${combinations} cross join (${series}) s left join g on ${on}`;
}

function list(positions: readonly number[]): SQL {
  return sql.join(positions.map(column), sql`, `);
}

function column(position: number): SQL {
  return sql.raw(`c${position}`);
}
