import { combine, countTerm, refuse } from './filter.ts';
import { limits } from './limits.ts';
import type { Column, ColumnKind, Entity, Enumeration } from './model.ts';
import type { CastType, Comparison, Condition, Expression } from './plan.ts';
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
  json: 'jsonb',
  textList: 'text',
};

type Input = Readonly<Record<string, unknown>>;

/**
 * Turns the comparisons on one column, such as `{gte: "10", lt: "20"}`, into a condition; all of them must hold.
 *
 * @param compared what is compared where it is not the column itself, and where in the query it stands
 * @throws Problem BAD_USER_INPUT for a null, a list over the limit, a text that is none
 */
export function planComparisons(
  terms: { left: number },
  entity: Entity,
  column: Column,
  input: Input,
  compared: { readonly left?: Expression; readonly cast?: CastType; readonly at?: string } = {},
): Condition | undefined {
  const { mode, path, ...comparisons } = input;
  const { cast = castByKind[column.kind], at: place = `where.${column.field}` } = compared;
  const left =
    compared.left ??
    (column.kind === 'json'
      ? { json: column.sqlName, path: pathOf(entity, column, path) }
      : { column: column.sqlName });
  const conditions = Object.entries(comparisons).map(([operator, value]) => {
    const at = `${place}.${operator}`;
    if (value === null) throw refuse(entity, at, 'must not be null; ask with isNull');
    countTerm(terms, entity);
    const comparing = {
      entity,
      column,
      left,
      cast,
      operator,
      at,
      ignoreCase: mode === 'INSENSITIVE',
    };
    return planComparison(comparing, value);
  });
  return combine('and', conditions);
}

interface Comparing {
  readonly entity: Entity;
  readonly column: Column;
  readonly left: Expression;
  readonly cast: CastType;
  readonly operator: string;
  /** Where in the client's query the comparison stands. */
  readonly at: string;
  readonly ignoreCase: boolean;
}

const ignoringCase = new Set(['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'endsWith']);

const symbols: Readonly<Record<string, Comparison>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

function planComparison(comparing: Comparing, value: unknown): Condition {
  const { entity, column, left, cast, operator, at, ignoreCase } = comparing;
  if (operator === 'isNull') return { op: 'isNull', left, is: value === true };
  if (column.kind === 'textList') return planList(comparing, value);
  if (operator === 'contains' && column.kind === 'json')
    return { op: 'jsonContains', left, value: jsonOf(comparing, value) };
  const values = valuesOf(comparing, value);
  if (column.enumeration) return planWords(left, column.enumeration, operator, values);
  if (ignoreCase && !ignoringCase.has(operator))
    throw refuse(
      entity,
      at,
      'heeds case; mode INSENSITIVE is for equality, contains, startsWith and endsWith',
    );
  const mode = ignoreCase ? ({ ignoreCase } as const) : {};
  if (operator === 'in') return { op: 'any', left, values, cast, ...mode };
  if (operator === 'notIn') return { op: 'none', left, values, cast, ...mode };
  const [only] = values as [string];
  const pattern = patternOf(operator, only, ignoreCase);
  if (pattern) return { op: ignoreCase ? 'ilike' : 'like', left, value: pattern, cast };
  const op = symbols[operator];
  if (!op) throw refuse(entity, at, 'is no operator');
  return { op, left, value: only, cast, ...mode };
}

function valuesOf(comparing: Comparing, value: unknown): string[] {
  const { entity, column, operator, at } = comparing;
  const list = operator === 'in' || operator === 'notIn' ? (value as unknown[]) : [value];
  if (list.length > limits.listValuesMax)
    throw refuse(entity, at, `takes at most ${limits.listValuesMax} values, not ${list.length}`);
  return list.map((each) => (column.kind === 'json' ? jsonOf(comparing, each) : textOf(comparing, each)));
}

/** `tags: {has: "a", hasAny: ["a", "b"], hasAll: ["a", "b"], isEmpty: true}` */
function planList(comparing: Comparing, value: unknown): Condition {
  const { entity, column, operator, at } = comparing;
  if (operator === 'isEmpty') return { op: 'isEmpty', column: column.sqlName, is: value === true };
  const list = Array.isArray(value) ? value : [value];
  if (list.length > limits.listValuesMax)
    throw refuse(entity, at, `takes at most ${limits.listValuesMax} values, not ${list.length}`);
  const values = list.map((each) => textOf(comparing, each));
  return { op: operator === 'hasAny' ? 'hasAny' : 'hasAll', column: column.sqlName, values };
}

/**
 * `%` and `_` are literal in what a client searches for. Equality without regard to case is a pattern too, which an index
 * of the text's pieces answers.
 */
function patternOf(operator: string, value: string, ignoreCase: boolean): string | undefined {
  const literal = value.replace(/[\\%_]/g, '\\$&');
  if (operator === 'contains') return `%${literal}%`;
  if (operator === 'startsWith') return `${literal}%`;
  if (operator === 'endsWith') return `%${literal}`;
  return ignoreCase && operator === 'eq' ? literal : undefined;
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
  left: Expression,
  enumeration: Enumeration,
  operator: string,
  members: readonly string[],
): Condition {
  const words = members.flatMap((member) => (member === 'UNRECOGNIZED' ? [] : wordsOf(enumeration, member)));
  const is = (op: 'any' | 'none', values: readonly string[]): Condition => ({
    op,
    left,
    values,
    cast: 'text',
  });
  const positive = operator === 'eq' || operator === 'in';
  if (!members.includes('UNRECOGNIZED')) return is(positive ? 'any' : 'none', words);
  const unknown = is(positive ? 'none' : 'any', knownWords(enumeration));
  if (words.length === 0) return unknown;
  return { op: positive ? 'or' : 'and', of: [unknown, is(positive ? 'any' : 'none', words)] };
}

function textOf({ entity, at }: Comparing, value: unknown): string {
  if (value === null) throw refuse(entity, at, 'must not hold null');
  const text = String(value);
  if (text.length > limits.textMax) throw refuse(entity, at, `is longer than ${limits.textMax} characters`);
  if (!isText(text)) throw refuse(entity, at, 'holds a character that is no text');
  return text;
}

function jsonOf({ entity, at }: Comparing, value: unknown): string {
  const text = JSON.stringify(value ?? null);
  if (text.length > limits.jsonMax) throw refuse(entity, at, `is longer than ${limits.jsonMax} characters`);
  // JSON writes a NUL and a lone surrogate as escapes, which jsonb takes no more than text does.
  if (/\\u0000|\\ud[89a-f][0-9a-f]{2}/i.test(text))
    throw refuse(entity, at, 'holds a character that is no text');
  return text;
}

function pathOf(entity: Entity, column: Column, path: unknown): string[] {
  const steps = (path ?? []) as string[];
  const at = `where.${column.field}.path`;
  if (steps.length > limits.jsonPathMax)
    throw refuse(entity, at, `has more than ${limits.jsonPathMax} steps`);
  if (!steps.every((step) => isText(step) && step.length <= limits.textMax))
    throw refuse(entity, at, 'holds a step that is no text');
  return [...steps];
}
