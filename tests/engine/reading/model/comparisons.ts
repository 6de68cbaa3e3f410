import fc from 'fast-check';
import type { Column } from '../../../../subgraphs/_engine/model.ts';
import type { Row } from './book.ts';
import { microseconds, withOffset } from './instant.ts';
import { contains, isEqual, isObject, type Json, typeOf, valueAt } from './json.ts';
import { and, type Truth } from './truth.ts';
import { compareTexts, compareValues, json, lower, memberOf, texts, type Value } from './values.ts';

/** The comparisons on one column, as a client writes them, and what they mean for a row. */
export interface Comparisons {
  readonly input: object;
  readonly holds: (row: Row) => Truth;
}

interface Comparison {
  readonly operator: string;
  readonly value: unknown;
  readonly holds: (stored: Value) => Truth;
}

const ordering: Readonly<Record<string, (result: number) => boolean>> = {
  eq: (result) => result === 0,
  ne: (result) => result !== 0,
  lt: (result) => result < 0,
  lte: (result) => result <= 0,
  gt: (result) => result > 0,
  gte: (result) => result >= 0,
};
const equality = { eq: ordering['eq']!, ne: ordering['ne']! };

/** Random comparisons on a column of a table with these rows: values that are there, and others. */
export function comparisonsOn(column: Column, rows: readonly Row[]): fc.Arbitrary<Comparisons> {
  const stored = rows.map((row) => row[column.field] ?? null).filter((value) => value !== null);
  if (column.kind === 'json') return onJson(column, stored as Json[]);
  if (column.kind === 'text') return onText(column, stored as string[]);
  return fc
    .array(oneOn(column, stored), { minLength: 1, maxLength: 2 })
    .map((all) => together(all, (row) => row[column.field] ?? null));
}

/** The last comparison with an operator counts, as in a JSON object. */
function together(
  comparisons: readonly Comparison[],
  read: (row: Row) => Value,
  more: object = {},
): Comparisons {
  const byOperator = new Map(comparisons.map((each) => [each.operator, each]));
  const input = Object.fromEntries([...byOperator].map(([operator, { value }]) => [operator, value]));
  return {
    input: { ...input, ...more },
    holds: (row) => and([...byOperator.values()].map(({ holds }) => holds(read(row)))),
  };
}

const isNull = fc.boolean().map(
  (is): Comparison => ({
    operator: 'isNull',
    value: is,
    holds: (stored) => (stored === null) === is,
  }),
);

function oneOn(column: Column, stored: readonly Value[]): fc.Arbitrary<Comparison> {
  switch (column.kind) {
    case 'enum':
      return fc.oneof(onWords(column), isNull);
    case 'textList':
      return fc.oneof(onList(stored as readonly string[][]), isNull);
    case 'boolean':
      return fc.oneof(onValue(column, fc.boolean(), equality), isNull);
    case 'id': {
      const ids = fc.constantFrom(...(stored as string[]), 'nobody');
      return fc.oneof(onValue(column, ids, equality), amongValues(column, ids), isNull);
    }
    default: {
      const values = fc.constantFrom(
        ...(stored as Value[]),
        ...(stored.length === 0 ? [fallback(column)] : []),
      );
      return fc.oneof(onValue(column, values, ordering), amongValues(column, values), isNull);
    }
  }
}

function fallback({ kind }: Column): Value {
  if (kind === 'integer') return 0;
  return kind === 'decimal' ? '0' : '2026-01-01T00:00:00.000000Z';
}

function onValue(
  column: Column,
  values: fc.Arbitrary<Value>,
  operators: typeof ordering,
): fc.Arbitrary<Comparison> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(operators)), written(column, values))
    .map(([operator, { value, text }]) => ({
      operator,
      value: text,
      holds: (stored) =>
        stored === null ? null : operators[operator]!(compareValues(column.kind, stored, value)),
    }));
}

function amongValues(column: Column, values: fc.Arbitrary<Value>): fc.Arbitrary<Comparison> {
  return fc
    .tuple(fc.constantFrom('in', 'notIn'), fc.array(written(column, values), { maxLength: 4 }))
    .map(([operator, list]) => ({
      operator,
      value: list.map(({ text }) => text),
      holds: (stored) =>
        among(operator, stored, list.length, (given) =>
          list.some(({ value }) => compareValues(column.kind, given, value) === 0),
        ),
    }));
}

/** Nothing is in an empty list, not even a null; otherwise a null is neither in a list nor out of it. */
function among(
  operator: string,
  stored: Value,
  length: number,
  isIn: (stored: NonNullable<Value>) => boolean,
): Truth {
  if (stored === null && length > 0) return null;
  return (stored !== null && isIn(stored)) === (operator === 'in');
}

/** A value as clients write it: decimals with more or fewer zeros, instants with an offset, days without a time. */
function written(column: Column, values: fc.Arbitrary<Value>): fc.Arbitrary<{ value: Value; text: unknown }> {
  return fc.tuple(values, fc.integer({ min: -14, max: 14 })).map(([value, seed]) => {
    if (column.kind === 'date') return { value, text: String(value).slice(0, 10) };
    if (column.kind === 'decimal') return { value, text: rewritten(String(value), seed) };
    const isFarOut = /^(0001|9999)/.test(String(value));
    if (column.kind === 'instant' && !isFarOut)
      return { value, text: withOffset(microseconds(String(value)), seed * 45) };
    return { value, text: value };
  });
}

function rewritten(text: string, seed: number): string {
  if (seed > 7) return `${text}000`;
  return seed > 0 ? text.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros)) : text;
}

function onWords({ enumeration }: Column): fc.Arbitrary<Comparison> {
  const { members } = enumeration!;
  const member = fc.constantFrom(...members.slice(0, 5), 'UNRECOGNIZED');
  const shown = (stored: Value) => memberOf(enumeration!, String(stored));
  return fc.oneof(
    fc.tuple(fc.constantFrom('eq', 'ne'), member).map(
      ([operator, value]): Comparison => ({
        operator,
        value,
        holds: (stored) => (stored === null ? null : (shown(stored) === value) === (operator === 'eq')),
      }),
    ),
    fc.tuple(fc.constantFrom('in', 'notIn'), fc.array(member, { maxLength: 3 })).map(
      ([operator, list]): Comparison => ({
        operator,
        value: list,
        holds: (stored) => among(operator, stored, list.length, (given) => list.includes(shown(given))),
      }),
    ),
  );
}

type TextTest = (stored: string, value: string) => boolean;

const textTests: Readonly<Record<string, TextTest>> = {
  eq: (stored, value) => stored === value,
  ne: (stored, value) => stored !== value,
  contains: (stored, value) => stored.includes(value),
  startsWith: (stored, value) => stored.startsWith(value),
  endsWith: (stored, value) => stored.endsWith(value),
};

const caseHeeding: Readonly<Record<string, TextTest>> = Object.fromEntries(
  ['lt', 'lte', 'gt', 'gte'].map((operator) => [
    operator,
    (stored: string, value: string) => ordering[operator]!(compareTexts(stored, value)),
  ]),
);

function onText(column: Column, stored: readonly string[]): fc.Arbitrary<Comparisons> {
  const someText = fc.oneof(texts, fc.constantFrom('', ...stored), piecesOf(stored));
  return fc.constantFrom(undefined, 'SENSITIVE', 'INSENSITIVE').chain((mode) => {
    const fold = mode === 'INSENSITIVE' ? lower : (text: string) => text;
    const tests = mode === 'INSENSITIVE' ? textTests : { ...textTests, ...caseHeeding };
    const one = fc.tuple(fc.constantFrom(...Object.keys(tests)), someText).map(
      ([operator, value]): Comparison => ({
        operator,
        value,
        holds: (given) => (given === null ? null : tests[operator]!(fold(String(given)), fold(value))),
      }),
    );
    const many = fc.tuple(fc.constantFrom('in', 'notIn'), fc.array(someText, { maxLength: 4 })).map(
      ([operator, list]): Comparison => ({
        operator,
        value: list,
        holds: (given) =>
          among(operator, given, list.length, (text) =>
            list.some((each) => fold(each) === fold(String(text))),
          ),
      }),
    );
    return fc
      .array(fc.oneof({ weight: 4, arbitrary: one }, many, isNull), { minLength: 1, maxLength: 2 })
      .map((all) => together(all, (row) => row[column.field] ?? null, mode === undefined ? {} : { mode }));
  });
}

/** Pieces of texts that are there, in another case. */
function piecesOf(stored: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', ...stored), fc.nat(3), fc.nat(3), fc.boolean())
    .map(([text, from, length, up]) => {
      const piece = Array.from(text)
        .slice(from, from + length)
        .join('');
      // Only letters with one counterpart: the sharp s becomes two letters.
      return up ? piece.replace(/[a-zñéσ]/g, (letter) => letter.toUpperCase()) : piece;
    });
}

function onList(stored: readonly (readonly string[])[]): fc.Arbitrary<Comparison> {
  const element = fc.constantFrom('', 'nowhere', ...stored.flat());
  const elements = fc.array(element, { maxLength: 3 });
  const list = (given: Value) => given as readonly string[];
  const holdsFor = (test: (given: readonly string[]) => boolean) => (given: Value) =>
    given === null ? null : test(list(given));
  return fc.oneof(
    element.map((value) => ({
      operator: 'has',
      value,
      holds: holdsFor((given) => given.includes(value)),
    })),
    elements.map((value) => ({
      operator: 'hasAny',
      value,
      holds: holdsFor((given) => value.some((each) => given.includes(each))),
    })),
    elements.map((value) => ({
      operator: 'hasAll',
      value,
      holds: holdsFor((given) => value.every((each) => given.includes(each))),
    })),
    fc.boolean().map((value) => ({
      operator: 'isEmpty',
      value,
      holds: holdsFor((given) => (given.length === 0) === value),
    })),
  );
}

function onJson(column: Column, stored: readonly Json[]): fc.Arbitrary<Comparisons> {
  const path = fc.oneof(
    fc.constant(undefined),
    fc.array(fc.constantFrom('a', 'b', 'ñ', '0', '1', '-1'), { maxLength: 2 }),
  );
  return path.chain((steps) => {
    const there = stored.map((value) => valueAt(value, steps ?? [])).filter((value) => value !== null);
    const value = fc.oneof(fc.constantFrom<Json>('a', ...there), json).filter((each) => each !== null);
    return fc
      .array(oneOnJson(value), { minLength: 1, maxLength: 2 })
      .map((all) =>
        together(
          all,
          (row) => valueAt((row[column.field] ?? null) as Json, steps ?? []),
          steps === undefined ? {} : { path: steps },
        ),
      );
  });
}

function oneOnJson(value: fc.Arbitrary<Json>): fc.Arbitrary<Comparison> {
  const holdsFor = (test: (given: Json) => boolean) => (given: Value) =>
    given === null ? null : test(given as Json);
  const scalar = value.filter((each) => !isObject(each) && !Array.isArray(each));
  return fc.oneof(
    value.map((given) => ({ operator: 'eq', value: given, holds: holdsFor((at) => isEqual(at, given)) })),
    value.map((given) => ({ operator: 'ne', value: given, holds: holdsFor((at) => !isEqual(at, given)) })),
    value.map((given) => ({
      operator: 'contains',
      value: given,
      holds: holdsFor((at) => contains(at, given)),
    })),
    fc.tuple(fc.constantFrom('lt', 'lte', 'gt', 'gte'), scalar).map(([operator, given]) => ({
      operator,
      value: given,
      holds: holdsFor((at) => typeOf(at) === typeOf(given) && ordering[operator]!(compareScalars(at, given))),
    })),
    fc.tuple(fc.constantFrom('in', 'notIn'), fc.array(value, { maxLength: 3 })).map(
      ([operator, list]): Comparison => ({
        operator,
        value: list,
        holds: (given) =>
          among(operator, given, list.length, (at) => list.some((each) => isEqual(at as Json, each))),
      }),
    ),
    isNull,
  );
}

function compareScalars(a: Json, b: Json): number {
  return typeof a === 'string' ? compareTexts(a, String(b)) : Number(a) - Number(b);
}
