import { type SQL, sql } from 'drizzle-orm';
import type { Condition, Join, OrderTerm } from './plan.ts';
import { arrayLiteral, cast, nextAlias, printExpression } from './print-expression.ts';

/** A condition on the row that `alias` names. */
export function printCondition(condition: Condition, alias = 't'): SQL {
  const nested = (each: Condition) => printCondition(each, alias);
  switch (condition.op) {
    case 'and':
    case 'or':
      return sql`(${sql.join(condition.of.map(nested), sql.raw(` ${condition.op} `))})`;
    case 'not':
      return sql`not (${nested(condition.of)})`;
    case 'isNull':
      return sql`${printExpression(condition.left, alias)} is ${sql.raw(condition.is ? 'null' : 'not null')}`;
    case 'any':
    case 'none':
      return printAny(condition, alias);
    case 'hasAll':
    case 'hasAny':
      return sql`${column(condition.column, alias)} ${sql.raw(condition.op === 'hasAll' ? '@>' : '&&')} ${arrayLiteral(condition.values)}::text[]`;
    case 'isEmpty':
      return sql`cardinality(${column(condition.column, alias)}) ${sql.raw(condition.is ? '=' : '>')} 0`;
    case 'jsonContains':
      return sql`${printExpression(condition.left, alias)} @> ${condition.value}::jsonb`;
    case 'some':
      return sql`exists (${printJoined(condition.join, condition.where, alias)})`;
    case 'none of':
      return sql`not exists (${printJoined(condition.join, condition.where, alias)})`;
    case 'every':
      return sql`not exists (${printCounterexample(condition.join, condition.where!, alias)})`;
    default:
      return printComparison(condition, alias);
  }
}

type Compare = Extract<Condition, { readonly value: string; readonly cast: unknown }>;

function printComparison(condition: Compare, alias: string): SQL {
  const left = printExpression(condition.left, alias);
  const value = sql`${condition.value}${cast(condition.cast)}`;
  const op = sql.raw(condition.op);
  if (condition.ignoreCase) return sql`lower(${left}) ${op} lower(${value})`;
  const ordered = condition.cast === 'jsonb' && condition.op !== '=' && condition.op !== '<>';
  if (ordered) return sql`(jsonb_typeof(${left}) = jsonb_typeof(${value}) and ${left} ${op} ${value})`;
  return sql`${left} ${op} ${value}`;
}

function printAny(condition: Extract<Condition, { readonly op: 'any' | 'none' }>, alias: string): SQL {
  const left = printExpression(condition.left, alias);
  const list = sql`${arrayLiteral(condition.values)}${cast(`${condition.cast}[]`)}`;
  const [subject, values] = condition.ignoreCase
    ? [sql`lower(${left})`, sql`array(select lower(v) from unnest(${list}) v)`]
    : [left, list];
  return condition.op === 'any' ? sql`${subject} = any(${values})` : sql`${subject} <> all(${values})`;
}

function printJoined(join: Join, where: Condition | undefined, alias: string): SQL {
  const inner = nextAlias(alias);
  const conditions = [joined(join, alias, inner)];
  if (join.where) conditions.push(printCondition(join.where, inner));
  if (where) conditions.push(printCondition(where, inner));
  return sql`select from ${sql.identifier(join.table)} ${sql.raw(inner)} where ${sql.join(conditions, sql` and `)}`;
}

/** A row for which it is not certain that the condition holds speaks against `every`, as a null does. */
function printCounterexample(join: Join, where: Condition, alias: string): SQL {
  const inner = nextAlias(alias);
  return sql`${printJoined(join, undefined, alias)} and (${printCondition(where, inner)}) is not true`;
}

function joined(join: Join, alias: string, inner: string): SQL {
  return sql`${column(join.to, inner)} = ${column(join.from, alias)}`;
}

/** @param backward the rows are read from the end, which mirrors directions and where nulls stand */
export function printOrder(order: readonly OrderTerm[], backward: boolean): SQL {
  return sql.join(
    order.map(({ value, descending }) =>
      descending === backward ? printExpression(value, 't') : sql`${printExpression(value, 't')} desc`,
    ),
    sql`, `,
  );
}

/**
 * The rows behind (or, backward, in front of) a cursor. Where no term can be null and all run one way it is a row
 * comparison, which an index on the terms answers by itself; otherwise the terms are unfolded: behind in the first, or
 * equal and behind in the next. An index does not answer that, so a bound on the first term goes before it and tells the
 * index where to begin.
 */
export function printBehind(
  order: readonly OrderTerm[],
  values: readonly (string | null)[],
  backward: boolean,
): SQL {
  const terms = order.map((term) => ({ ...term, descending: term.descending !== backward }));
  const oneWay = terms.every((term) => !term.nullable && term.descending === terms[0]!.descending);
  if (oneWay) {
    const left = sql.join(
      terms.map(({ value }) => printExpression(value, 't')),
      sql`, `,
    );
    const right = sql.join(
      terms.map((term, at) => sql`${values[at]}${cast(term.cast)}`),
      sql`, `,
    );
    return sql`(${left}) ${sql.raw(terms[0]!.descending ? '<' : '>')} (${right})`;
  }
  const unfolded = terms.reduceRight<SQL | undefined>((rest, term, at) => {
    const behind = printBehindTerm(term, values[at] ?? null);
    if (!rest) return behind ?? sql`false`;
    const equal = printEqual(term, values[at] ?? null);
    return behind ? sql`(${behind} or (${equal} and ${rest}))` : sql`(${equal} and ${rest})`;
  }, undefined)!;
  const bound = printBound(terms[0]!, values[0] ?? null);
  return bound ? sql`${bound} and ${unfolded}` : unfolded;
}

/** Where rows at or behind the value begin; undefined where nulls stand on both sides of such a comparison. */
function printBound(term: OrderTerm, value: string | null): SQL | undefined {
  if (value === null || (term.nullable && !term.descending)) return undefined;
  const operator = sql.raw(term.descending ? '<=' : '>=');
  return sql`${printExpression(term.value, 't')} ${operator} ${value}${cast(term.cast)}`;
}

/** Nulls come last ascending and first descending; undefined where nothing can be behind the value. */
function printBehindTerm(term: OrderTerm, value: string | null): SQL | undefined {
  const left = printExpression(term.value, 't');
  if (value === null) return term.descending ? sql`${left} is not null` : undefined;
  const behind = sql`${left} ${sql.raw(term.descending ? '<' : '>')} ${value}${cast(term.cast)}`;
  return term.nullable && !term.descending ? sql`(${behind} or ${left} is null)` : behind;
}

function printEqual(term: OrderTerm, value: string | null): SQL {
  const left = printExpression(term.value, 't');
  return value === null ? sql`${left} is null` : sql`${left} = ${value}${cast(term.cast)}`;
}

function column(name: string, alias: string): SQL {
  return sql`${sql.raw(alias)}.${sql.identifier(name)}`;
}
