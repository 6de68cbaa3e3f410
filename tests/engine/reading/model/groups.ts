import fc from 'fast-check';
import type { Column, Entity } from '../../../../subgraphs/_engine/model.ts';
import type { Bucket } from '../../../../subgraphs/_engine/plan.ts';
import { isRecent, type Row } from './book.ts';
import { compareDecimals } from './decimal.ts';
import { distinctOf, type Figures, numbersOf, showValue, sumOf } from './figures.ts';
import { microseconds, toText } from './instant.ts';
import { compareNullable } from './order.ts';
import { bucketOf, bucketsBetween } from './time.ts';
import { compareValues, memberOf, type Value } from './values.ts';

/** One column of `by`. */
export interface Key {
  readonly column: Column;
  readonly bucket?: Bucket;
  readonly timeZone?: string;
}

/** Rows that are alike in every key; a group that fills a gap has none. */
export interface Group {
  readonly values: readonly Value[];
  readonly rows: readonly Row[];
}

export interface GroupKey {
  readonly [field: string]: string | number | boolean | null;
}

/** A group as the graph answers it. */
export type ReadGroup = Figures & { readonly key: GroupKey };

const zones = ['Europe/Madrid', 'Europe/Madrid', 'UTC', 'America/New_York', 'Asia/Kathmandu'];
const buckets: readonly Bucket[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** Random keys: plain columns, and buckets of instants of one winter. */
export function keysOf(entity: Entity): fc.Arbitrary<Key[]> {
  const columns = distinctOf(entity);
  // An instant is shown to the millisecond and grouped to the microsecond, so groups could not be told apart here.
  const plain = columns.filter(({ kind }) => kind !== 'instant').map((column): Key => ({ column }));
  const inTime = fc.record({
    column: fc.constantFrom(...columns.filter(isRecent)),
    bucket: fc.constantFrom(...buckets),
    timeZone: fc.constantFrom(...zones),
  });
  const one = fc.oneof(fc.constantFrom(...plain), inTime);
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ column }) => column.field });
}

export function inputOf(keys: readonly Key[]): object[] {
  return keys.map(({ column, ...bucket }) => ({ column: column.field, ...bucket }));
}

/** What a row has for a key: a member of a value set, the beginning of a bucket, or the value itself. */
function valueIn({ column, bucket, timeZone = 'UTC' }: Key, row: Row): Value {
  const value = row[column.field] ?? null;
  if (value === null) return null;
  if (column.enumeration) return memberOf(column.enumeration, String(value));
  if (!bucket) return value;
  const ms = bucketOf(Number(microseconds(String(value)) / 1000n), bucket, timeZone);
  return toText(BigInt(ms) * 1000n);
}

export function groupsOf(rows: readonly Row[], keys: readonly Key[]): Group[] {
  const groups = new Map<string, { values: Value[]; rows: Row[] }>();
  for (const row of rows) {
    const values = keys.map((key) => valueIn(key, row));
    const name = JSON.stringify(values);
    const group = groups.get(name) ?? { values, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Adds a group without rows for every bucket between the first and the last that another combination of keys lacks. */
export function filled(groups: readonly Group[], keys: readonly Key[]): Group[] {
  const at = keys.findIndex(({ bucket }) => bucket);
  const { bucket, timeZone = 'UTC' } = keys[at]!;
  const starts = groups.flatMap(({ values }) =>
    values[at] === null ? [] : [Date.parse(String(values[at]))],
  );
  if (starts.length === 0) return [...groups];
  const series = bucketsBetween(Math.min(...starts), Math.max(...starts), bucket!, timeZone);
  const there = new Set(groups.map(({ values }) => JSON.stringify(values)));
  const others = new Map(
    groups.map(({ values }) => [JSON.stringify(values.toSpliced(at, 1)), values.toSpliced(at, 1)]),
  );
  const added = [...others.values()].flatMap((rest) =>
    series.map((ms) => ({ values: rest.toSpliced(at, 0, toText(BigInt(ms) * 1000n)), rows: [] })),
  );
  return [...groups, ...added.filter(({ values }) => !there.has(JSON.stringify(values)))];
}

/** The key of a group as the graph shows it: columns that are not grouped by are null. */
export function shownKey(entity: Entity, keys: readonly Key[], { values }: Group): GroupKey {
  return Object.fromEntries(
    distinctOf(entity).map((column) => {
      const at = keys.findIndex((key) => key.column === column);
      const value = at < 0 ? null : (values[at] ?? null);
      // Words of a value set became members already.
      if (column.enumeration || typeof value === 'boolean')
        return [column.field, value as string | boolean | null];
      return [column.field, showValue(column, value)];
    }),
  );
}

interface OrderTerm {
  readonly item: object;
  readonly compare: (a: Ordered, b: Ordered) => number;
}

/** A group beside what the graph answered for it. */
export interface Ordered {
  readonly group: Group;
  readonly read?: ReadGroup | undefined;
}

const figures = ['sum', 'avg', 'min', 'max', 'stddev'];
const rounded = new Set(['avg', 'stddev']);

/** True where groups are ordered by what only PostgreSQL knows how it rounds. */
export function isRounded(terms: readonly OrderTerm[]): boolean {
  return terms.some(({ item }) => Object.keys(item).some((figure) => rounded.has(figure)));
}

/** Random orders of groups; averages are compared as they were answered. */
export function groupOrders(entity: Entity, keys: readonly Key[]): fc.Arbitrary<OrderTerm[]> {
  const directed = (item: (direction: string) => object, compare: OrderTerm['compare']) =>
    fc.boolean().map(
      (descending): OrderTerm => ({
        item: item(descending ? 'DESC' : 'ASC'),
        compare: descending ? (a, b) => compare(b, a) : compare,
      }),
    );
  const count = directed(
    (direction) => ({ count: direction }),
    (a, b) => a.group.rows.length - b.group.rows.length,
  );
  const byKey = keys.map((key, at) =>
    directed(
      (direction) => ({ key: { [key.column.field]: direction } }),
      (a, b) => compareKeys(key, a.group, b.group, at),
    ),
  );
  const byFigure = numbersOf(entity).flatMap((column) =>
    figures.map((figure) =>
      directed(
        (direction) => ({ [figure]: { [column.field]: direction } }),
        (a, b) => compareNullable('decimal', figureOf(a, figure, column), figureOf(b, figure, column)),
      ),
    ),
  );
  return fc.array(fc.oneof(count, ...byKey, ...byFigure), { maxLength: 2 });
}

function figureOf({ group, read }: Ordered, figure: string, column: Column): string | null {
  if (!rounded.has(figure)) return exactFigure(figure, column, group);
  const { field } = column;
  const answered = read?.[figure] as Readonly<Record<string, string | number | null>> | undefined;
  const value = answered?.[field] ?? null;
  return value === null ? null : String(value);
}

/** `sum`, `min` or `max` of a column over a group. */
function exactFigure(figure: string, { field, kind }: Column, group: Group): string | null {
  const present = presentIn(group, field);
  if (figure === 'sum') return sumOf(present);
  const value = present.sort((a, b) => compareValues(kind, a, b)).at(figure === 'min' ? 0 : -1);
  return value === undefined ? null : String(value);
}

function presentIn({ rows }: Group, field: string): NonNullable<Value>[] {
  return rows.map((row) => row[field] ?? null).filter((value) => value !== null);
}

function compareKeys({ column, bucket }: Key, a: Group, b: Group, at: number): number {
  const kind = bucket ? 'instant' : column.enumeration ? 'text' : column.kind;
  return compareNullable(kind, a.values[at] ?? null, b.values[at] ?? null);
}

/** Sorts groups as asked and then by their keys. */
export function sortGroups(groups: Ordered[], keys: readonly Key[], terms: readonly OrderTerm[]): Ordered[] {
  return groups.sort((a, b) => {
    for (const { compare } of terms) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    for (const [at, key] of keys.entries()) {
      const result = compareKeys(key, a.group, b.group, at);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** A condition on groups, as a client writes it and what it means. */
export interface Having {
  readonly having: object;
  readonly holds: (group: Group) => boolean;
}

const comparisons: Readonly<Record<string, (result: number) => boolean>> = {
  eq: (result) => result === 0,
  ne: (result) => result !== 0,
  lt: (result) => result < 0,
  lte: (result) => result <= 0,
  gt: (result) => result > 0,
  gte: (result) => result >= 0,
};
const operators = fc.constantFrom(...Object.keys(comparisons));

/** Random conditions on counts, sums and extremes. */
export function havings(entity: Entity, rows: readonly Row[]): fc.Arbitrary<Having> {
  const nothing = fc.constant<Having>({ having: {}, holds: () => true });
  const onCount = fc.tuple(operators, fc.integer({ min: 0, max: 4 })).map(([operator, count]) => ({
    having: { count: { [operator]: count } },
    holds: (group: Group) => comparisons[operator]!(group.rows.length - count),
  }));
  const onFigures = numbersOf(entity).map((column) => onFigure(column, rows));
  return fc.oneof(nothing, onCount, ...onFigures);
}

function onFigure(column: Column, rows: readonly Row[]): fc.Arbitrary<Having> {
  const { field } = column;
  const values = ['0', ...presentIn({ values: [], rows }, field).map(String)];
  const figure = fc.constantFrom('sum', 'min', 'max');
  const compared = fc.tuple(figure, operators, fc.constantFrom(...values)).map(
    ([name, operator, value]): Having => ({
      having: { [name]: { [field]: { [operator]: value } } },
      holds: (group) => {
        const found = exactFigure(name, column, group);
        return found !== null && comparisons[operator]!(compareDecimals(found, value));
      },
    }),
  );
  const absent = fc.boolean().map(
    (is): Having => ({
      having: { sum: { [field]: { isNull: is } } },
      holds: (group) => (exactFigure('sum', column, group) === null) === is,
    }),
  );
  return fc.oneof({ weight: 3, arbitrary: compared }, absent);
}
