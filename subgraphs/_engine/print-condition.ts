import { type SQL, sql } from 'drizzle-orm';
import type { Condition, OrderTerm } from './plan.ts';

/** A condition on the table alias `t`. */
export function printCondition(condition: Condition): SQL {
  switch (condition.op) {
    case 'and':
    case 'or':
      return sql`(${sql.join(condition.of.map(printCondition), sql.raw(` ${condition.op} `))})`;
    case 'not':
      return sql`not (${printCondition(condition.of)})`;
    case 'isNull':
      return sql`${column(condition.column)} is ${sql.raw(condition.is ? 'null' : 'not null')}`;
    case 'any':
      return sql`${column(condition.column)} = any(${arrayLiteral(condition.values)}${cast(`${condition.cast}[]`)})`;
    case 'none':
      return sql`${column(condition.column)} <> all(${arrayLiteral(condition.values)}${cast(`${condition.cast}[]`)})`;
    default: {
      const value = sql`${condition.value}${cast(condition.cast)}`;
      if (condition.ignoreCase) return sql`lower(${column(condition.column)}) = lower(${value})`;
      return sql`${column(condition.column)} ${sql.raw(condition.op)} ${value}`;
    }
  }
}

export function printOrder(order: readonly OrderTerm[]): SQL {
  return sql.join(
    order.map((term) => sql`${column(term.column)}${sql.raw(term.descending ? ' desc' : '')}`),
    sql`, `,
  );
}

/**
 * The rows behind a cursor. Where no term can be null and all run one way it is a row comparison, which an index on
 * the terms answers by itself; otherwise the terms are unfolded: behind in the first, or equal and behind in the next.
 * An index does not answer that, so a bound on the first term goes before it and tells the index where to begin.
 */
export function printAfter(order: readonly OrderTerm[], after: readonly (string | null)[]): SQL {
  const oneWay = order.every((term) => !term.nullable && term.descending === order[0]!.descending);
  if (oneWay) {
    const columns = sql.join(
      order.map((term) => column(term.column)),
      sql`, `,
    );
    const values = sql.join(
      order.map((term, index) => sql`${after[index]}${cast(term.cast)}`),
      sql`, `,
    );
    return sql`(${columns}) ${sql.raw(order[0]!.descending ? '<' : '>')} (${values})`;
  }
  const unfolded = order.reduceRight<SQL | undefined>((rest, term, index) => {
    const value = after[index] ?? null;
    const behind = printBehind(term, value);
    if (!rest) return behind ?? sql`false`;
    const equal = printEqual(term, value);
    return behind ? sql`(${behind} or (${equal} and ${rest}))` : sql`(${equal} and ${rest})`;
  }, undefined)!;
  const bound = printBound(order[0]!, after[0] ?? null);
  return bound ? sql`${bound} and ${unfolded}` : unfolded;
}

/** Where rows at or behind the value begin; undefined where nulls stand on both sides of such a comparison. */
function printBound(term: OrderTerm, value: string | null): SQL | undefined {
  if (value === null || (term.nullable && !term.descending)) return undefined;
  return sql`${column(term.column)} ${sql.raw(term.descending ? '<=' : '>=')} ${value}${cast(term.cast)}`;
}

/** Nulls come last ascending and first descending; undefined where nothing can be behind the value. */
function printBehind(term: OrderTerm, value: string | null): SQL | undefined {
  const name = column(term.column);
  if (value === null) return term.descending ? sql`${name} is not null` : undefined;
  const behind = sql`${name} ${sql.raw(term.descending ? '<' : '>')} ${value}${cast(term.cast)}`;
  return term.nullable && !term.descending ? sql`(${behind} or ${name} is null)` : behind;
}

function printEqual(term: OrderTerm, value: string | null): SQL {
  const name = column(term.column);
  return value === null ? sql`${name} is null` : sql`${name} = ${value}${cast(term.cast)}`;
}

/** A list as one parameter in PostgreSQL's array form, so that its length never changes the statement. */
export function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function column(name: string): SQL {
  return sql`t.${sql.identifier(name)}`;
}

function cast(type: string): SQL {
  return sql.raw(`::${type}`);
}
