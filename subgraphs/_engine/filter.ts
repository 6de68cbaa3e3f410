import { assertReadable, type Guard, unguarded } from './guard.ts';
import { limits } from './limits.ts';
import type { Column, ColumnKind, Entity, Enumeration } from './model.ts';
import type { CastType, Condition } from './plan.ts';
import { Problem } from './problems.ts';
import { isText } from './text.ts';

/** PostgreSQL type that values of a kind are cast to. */
export const castByKind: Readonly<Record<ColumnKind, CastType>> = {
  id: 'text',
  text: 'text',
  enum: 'text',
  integer: 'integer',
  boolean: 'boolean',
  decimal: 'numeric',
  instant: 'timestamptz',
  date: 'timestamptz',
  json: 'text',
  textList: 'text',
};

type Input = Readonly<Record<string, unknown>>;

/**
 * Turns a `where` argument into a condition. Comparisons follow SQL: a null matches none of them, nor their negation.
 *
 * @returns undefined where the filter is empty
 * @throws Problem BAD_USER_INPUT naming the field: `{eq: null}`, a list over the limit, a filter nested too deep
 */
export function planWhere(entity: Entity, where: unknown, guard: Guard): Condition | undefined {
  const terms = { left: limits.filterTermsMax as number };
  const own = where ? planObject(entity, where as Input, guard, terms, 0) : undefined;
  const guarded = guard(entity.name)?.where;
  const mandatory = guarded
    ? planObject(entity, guarded, unguarded, { left: limits.filterTermsMax }, 0)
    : undefined;
  return combine('and', [mandatory, own]);
}

interface Terms {
  left: number;
}

function planObject(
  entity: Entity,
  where: Input,
  guard: Guard,
  terms: Terms,
  depth: number,
): Condition | undefined {
  if (depth > limits.filterDepthMax)
    throw refuse(entity, 'where', `is nested more than ${limits.filterDepthMax} levels deep`);
  const nested = (each: unknown) => planObject(entity, each as Input, guard, terms, depth + 1);
  const conditions = Object.entries(where).map(([field, value]) => {
    if (value === null || value === undefined)
      throw refuse(entity, `where.${field}`, 'must not be null; leave it out, or ask with isNull');
    if (field === 'and') return combine('and', (value as unknown[]).map(nested));
    if (field === 'or') return planOr((value as unknown[]).map(nested));
    if (field === 'not') return negate(nested(value));
    return planComparisons(entity, readableColumn(entity, field, guard), value as Input, terms);
  });
  return combine('and', conditions);
}

/** An empty object filters nothing, so an `or` that holds one holds for every row. */
function planOr(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  return conditions.includes(undefined) ? undefined : combine('or', conditions);
}

function negate(condition: Condition | undefined): Condition | undefined {
  return condition && { op: 'not', of: condition };
}

export function combine(
  op: 'and' | 'or',
  conditions: readonly (Condition | undefined)[],
): Condition | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length > 1 ? { op, of: present } : present[0];
}

/** The column behind a field of a filter or order. @throws Problem FORBIDDEN where the caller may not read it */
export function readableColumn(entity: Entity, field: string, guard: Guard): Column {
  const column = entity.columnByField.get(field);
  if (!column || column.hidden) throw refuse(entity, field, 'is no column');
  assertReadable(guard, entity.name, field);
  return column;
}

function planComparisons(entity: Entity, column: Column, input: Input, terms: Terms): Condition | undefined {
  const { mode, ...comparisons } = input;
  const conditions = Object.entries(comparisons).map(([operator, value]) => {
    const at = `where.${column.field}.${operator}`;
    if (value === null) throw refuse(entity, at, 'must not be null; ask with isNull');
    terms.left -= 1;
    if (terms.left < 0) throw refuse(entity, 'where', `has more than ${limits.filterTermsMax} comparisons`);
    return planComparison(entity, column, operator, value, mode === 'INSENSITIVE', at);
  });
  return combine('and', conditions);
}

const symbols: Readonly<Record<string, '=' | '<>' | '<' | '<=' | '>' | '>='>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

const ignoringCase = new Set(['eq', 'contains', 'startsWith', 'endsWith']);

function planComparison(
  entity: Entity,
  column: Column,
  operator: string,
  value: unknown,
  ignoreCase: boolean,
  at: string,
): Condition {
  const name = column.sqlName;
  if (operator === 'isNull') return { op: 'isNull', column: name, is: value === true };
  const values = (Array.isArray(value) ? value : [value]).map((each) => textOf(entity, each, at));
  if (values.length > limits.listValuesMax)
    throw refuse(entity, at, `takes at most ${limits.listValuesMax} values, not ${values.length}`);
  if (column.enumeration) return planWords(column, column.enumeration, operator, values);
  const cast = castByKind[column.kind];
  if (ignoreCase && !ignoringCase.has(operator))
    throw refuse(entity, at, 'heeds case; mode INSENSITIVE is for eq, contains, startsWith and endsWith');
  if (operator === 'in') return { op: 'any', column: name, values, cast };
  if (operator === 'notIn') return { op: 'none', column: name, values, cast };
  const [only] = values as [string];
  const pattern = patternOf(operator, only);
  if (pattern) return { op: ignoreCase ? 'ilike' : 'like', column: name, value: pattern, cast };
  const op = symbols[operator];
  if (!op) throw refuse(entity, at, 'is no operator');
  return { op, column: name, value: only, cast, ...(ignoreCase && { ignoreCase }) };
}

/** `%` and `_` are literal in what a client searches for. */
function patternOf(operator: string, value: string): string | undefined {
  const literal = value.replace(/[\\%_]/g, '\\$&');
  if (operator === 'contains') return `%${literal}%`;
  if (operator === 'startsWith') return `${literal}%`;
  if (operator === 'endsWith') return `%${literal}`;
  return undefined;
}

/** Every stored word of a value set, aliases included. */
function knownWords({ members, aliases }: Enumeration): string[] {
  return [...members, ...Object.keys(aliases)];
}

function wordsOf({ aliases }: Enumeration, member: string): string[] {
  return [member, ...Object.keys(aliases).filter((word) => aliases[word] === member)];
}

/** Members become their stored words; UNRECOGNIZED becomes every word that is not in the set. */
function planWords(
  column: Column,
  enumeration: Enumeration,
  operator: string,
  members: readonly string[],
): Condition {
  const words = members.flatMap((member) => (member === 'UNRECOGNIZED' ? [] : wordsOf(enumeration, member)));
  const is = (op: 'any' | 'none', values: readonly string[]): Condition => ({
    op,
    column: column.sqlName,
    values,
    cast: 'text',
  });
  const positive = operator === 'eq' || operator === 'in';
  if (!members.includes('UNRECOGNIZED')) return is(positive ? 'any' : 'none', words);
  const unknown = is(positive ? 'none' : 'any', knownWords(enumeration));
  if (words.length === 0) return unknown;
  return { op: positive ? 'or' : 'and', of: [unknown, is(positive ? 'any' : 'none', words)] };
}

function textOf(entity: Entity, value: unknown, at: string): string {
  if (value === null) throw refuse(entity, at, 'must not hold null');
  const text = String(value);
  if (text.length > limits.textMax) throw refuse(entity, at, `is longer than ${limits.textMax} characters`);
  if (!isText(text)) throw refuse(entity, at, 'holds a character that is no text');
  return text;
}

function refuse(entity: Entity, at: string, what: string): Problem {
  return new Problem('BAD_USER_INPUT', `${at} on ${entity.name} ${what}.`);
}
