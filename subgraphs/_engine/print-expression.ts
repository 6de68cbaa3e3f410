import { type SQL, sql } from 'drizzle-orm';
import type { AggregateFunction, Bucket, Expression, Join } from './plan.ts';
import { printCondition } from './print-condition.ts';

/** An expression over the row that `alias` names. */
export function printExpression(expression: Expression, alias: string): SQL {
  const of = (column: string) => sql`${sql.raw(alias)}.${sql.identifier(column)}`;
  if ('via' in expression) {
    const inner = nextAlias(alias);
    return sql`(select ${printExpression(expression.value, inner)} ${printFrom(expression.via, alias, inner)})`;
  }
  if ('count' in expression)
    return sql`(select count(*) ${printFrom(expression.count, alias, nextAlias(alias))})`;
  if ('json' in expression) return printJson(of(expression.json), expression.path);
  // Lists leave as JSON arrays, which need no parser for PostgreSQL's own array form.
  if ('list' in expression) return sql`array_to_json(${of(expression.list)})`;
  if ('bucket' in expression)
    return printTruncated(expression.bucket, of(expression.column), expression.timeZone);
  if ('word' in expression) return printWord(expression, of(expression.word));
  if ('aggregate' in expression) return printAggregate(expression, alias);
  return of(expression.column);
}

/** The instant at which the bucket of an instant begins in a time zone. */
export function printTruncated(bucket: Bucket, instant: SQL, timeZone: string): SQL {
  return sql`date_trunc(${sql.raw(`'${bucket.toLowerCase()}'`)}, ${instant}, ${timeZone}::text)`;
}

/** A JSON null is no value, like a path that leads nowhere: neither equals nor differs from anything. */
function printJson(column: SQL, path: readonly string[]): SQL {
  const value = path.length === 0 ? column : sql`${column} #> ${arrayLiteral(path)}::text[]`;
  return sql`nullif(${value}, 'null')`;
}

const plain: Partial<Record<AggregateFunction, string>> = {
  sum: 'sum',
  avg: 'avg',
  min: 'min',
  max: 'max',
  stddev: 'stddev_samp',
};

function printAggregate(
  { aggregate, of, fraction }: Extract<Expression, { readonly aggregate: AggregateFunction }>,
  alias: string,
): SQL {
  if (!of) return sql.raw('count(*)');
  const value = printExpression(of, alias);
  if (aggregate === 'countDistinct') return sql`count(distinct ${value})`;
  // A percentile is one of the values, so that money stays exact; PostgreSQL would interpolate in floating point.
  if (aggregate === 'percentile')
    return sql`percentile_disc(${String(fraction)}::float8) within group (order by ${value})`;
  return sql`${sql.raw(plain[aggregate]!)}(${value})`;
}

/** Old words become the members they mean and unknown ones UNRECOGNIZED, so that they fall into one group each. */
function printWord({ members, aliases }: Extract<Expression, { readonly word: string }>, word: SQL): SQL {
  const meant = Object.entries(aliases).map(
    ([alias, member]) => sql` when ${word} = ${alias} then ${member}::text`,
  );
  return sql`case when ${word} is null or ${word} = any(${arrayLiteral(members)}::text[]) then ${word}${sql.join(meant)} else 'UNRECOGNIZED' end`;
}

function printFrom(join: Join, alias: string, inner: string): SQL {
  const where = join.where ? sql` and ${printCondition(join.where, inner)}` : sql``;
  return sql`from ${sql.identifier(join.table)} ${sql.raw(inner)} where ${sql.raw(inner)}.${sql.identifier(join.to)} = ${sql.raw(alias)}.${sql.identifier(join.from)}${where}`;
}

/** `t`, `t1`, `t2` …: the alias one table further in. */
export function nextAlias(alias: string): string {
  return `t${Number(alias.slice(1)) + 1}`;
}

/** A list as one parameter in PostgreSQL's array form, so that its length never changes the statement. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  const items = values.map((value) => (value === null ? 'null' : `"${value.replace(/["\\]/g, '\\$&')}"`));
  return `{${items.join(',')}}`;
}

export function cast(type: string): SQL {
  return sql.raw(`::${type}`);
}
