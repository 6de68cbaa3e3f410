import fc from 'fast-check';
import type { ColumnKind, Enumeration } from '../../../../subgraphs/_engine/model.ts';
import { compareBigInts, compareDecimals } from './decimal.ts';
import { microseconds, toText } from './instant.ts';
import type { Json } from './json.ts';

/**
 * A column's value: texts, words, decimals and instants are strings (an instant with six digits of a second, in UTC). A
 * JSON null in the database is a null here, as it is in the graph.
 */
export type Value = string | number | boolean | null | readonly string[] | Json;

/** Compares two values of a kind as PostgreSQL does in a C.UTF-8 database; null for kinds without an order. */
export function compareValues(kind: ColumnKind, a: Value, b: Value): number {
  if (kind === 'decimal') return compareDecimals(String(a), String(b));
  if (kind === 'instant' || kind === 'date')
    return compareBigInts(microseconds(String(a)), microseconds(String(b)));
  if (kind === 'integer' || kind === 'boolean') return Number(a) - Number(b);
  return compareTexts(String(a), String(b));
}

/** By code points, which JavaScript's own comparison is not. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Lower case letter by letter: PostgreSQL heeds neither what stands around a letter nor letters that become two. */
export function lower(text: string): string {
  return Array.from(text, (letter) => Array.from(letter.toLowerCase())[0]).join('');
}

/** Short texts of letters that patterns, quotes, arrays and cases stumble over. */
export const texts = fc
  .array(fc.constantFrom(...'aAbñÑßẞİiΣσς%_\\\'"{},. 0é🦊'), { maxLength: 4 })
  .map((letters) => letters.join(''));

const money = [0n, 1n, -1n, 10010n, 10020n, 15005n, 33333n];

/** Decimals of a column that has `digits` in all: ties, cents, both ends, and anything between. */
export function decimals(digits: number, scale: number): fc.Arbitrary<string> {
  const most = 10n ** BigInt(digits) - 1n;
  return fc
    .oneof(fc.constantFrom(...money, most, -most), fc.bigInt(-most, most))
    .map((units) => printUnits(units, scale));
}

export function printUnits(units: bigint, scale: number): string {
  const text = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (scale === 0) return sign + text;
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Around the days on which Madrid's clocks change, equal to the millisecond, and at both ends of what the graph shows. */
const notable = [
  '2026-03-28T23:00:00.000000Z',
  '2026-03-29T00:59:59.999999Z',
  '2026-03-29T01:00:00.000000Z',
  '2025-10-26T00:30:00.000000Z',
  '2025-10-26T01:30:00.000000Z',
  '2026-01-01T00:00:00.000001Z',
  '2026-01-01T00:00:00.000002Z',
];
const ends = ['0001-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z'];

/** Instants of one winter, from one change of the clocks to the next, so that their buckets can be counted. */
export const recentInstants = fc.oneof(
  fc.constantFrom(...notable),
  fc
    .bigInt(microseconds('2025-10-20T00:00:00Z'), microseconds('2026-04-05T23:59:59Z'))
    .map((instant) => toText(instant)),
);

export const instants = fc.oneof(
  { weight: 9, arbitrary: recentInstants },
  { weight: 1, arbitrary: fc.constantFrom(...ends) },
);

export const days = fc
  .integer({ min: Date.parse('1950-01-01') / 864e5, max: Date.parse('1952-12-31') / 864e5 })
  .map((day) => toText(BigInt(day) * 86_400_000_000n));

export const integers = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(2 ** 31 - 1, -(2 ** 31)),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

export const lists = fc.array(texts, { maxLength: 3 });

const scalars = fc.oneof(fc.constantFrom(0, 1, 1.5, -2, true, false, 'a', 'A', 'ñ', ''), fc.integer());
const keys = fc.constantFrom('a', 'b', 'ñ', '0');

export const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    scalars,
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(keys, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).json;

/** Words of a value set, old words for them, and words that mean nothing. */
export function storedWords({ members, aliases }: Enumeration): fc.Arbitrary<string> {
  return fc.constantFrom(...members.slice(0, 4), ...Object.keys(aliases), 'nonsense', '');
}

/** The member that a stored word is shown as. */
export function memberOf({ members, aliases }: Enumeration, word: string): string {
  return members.includes(word) ? word : (aliases[word] ?? 'UNRECOGNIZED');
}
