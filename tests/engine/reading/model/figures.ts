import fc from 'fast-check';
import { expect } from 'vitest';
import type { Column, ColumnKind, Entity } from '../../../../subgraphs/_engine/model.ts';
import type { Row } from './book.ts';
import { type Decimal, decimal, unitsAt } from './decimal.ts';
import { microseconds, shown } from './instant.ts';
import { compareValues, memberOf, printUnits, type Value } from './values.ts';

// Figures over rows, computed with whole numbers of any size, beside what the graph says.

const numeric: ReadonlySet<ColumnKind> = new Set(['integer', 'decimal']);
const withoutExtremes: ReadonlySet<ColumnKind> = new Set(['boolean', 'json', 'textList']);
const withoutDistinct: ReadonlySet<ColumnKind> = new Set(['json', 'textList']);

const columnsOf = ({ columns }: Entity, fits: (column: Column) => boolean) =>
  columns.filter((column) => !column.hidden && fits(column));
export const numbersOf = (entity: Entity) => columnsOf(entity, ({ kind }) => numeric.has(kind));
const extremesOf = (entity: Entity) => columnsOf(entity, ({ kind }) => !withoutExtremes.has(kind));
export const distinctOf = (entity: Entity) => columnsOf(entity, ({ kind }) => !withoutDistinct.has(kind));

const names = (columns: readonly Column[]) => columns.map(({ field }) => field).join(' ');

/** The entity as if it had only these columns and a few more, so that an answer holds no more than is worth looking at. */
export function withFewColumns(entity: Entity, kept: readonly Column[] = []): fc.Arbitrary<Entity> {
  return fc.subarray(distinctOf(entity), { minLength: 3, maxLength: 5 }).map((few) => ({
    ...entity,
    columns: entity.columns.filter((column) => kept.includes(column) || few.includes(column)),
  }));
}

/** A selection of every figure there is of an entity. */
export function figureSelection(entity: Entity, fraction: number): string {
  const numbers = names(numbersOf(entity));
  const extremes = `{ ${names(extremesOf(entity))} }`;
  const plain = `count countDistinct { ${names(distinctOf(entity))} } min ${extremes} max ${extremes}`;
  if (numbers === '') return plain;
  return `${plain} sum { ${numbers} } avg { ${numbers} } stddev { ${numbers} }
    percentile(fraction: ${fraction}) { ${numbers} } median: percentile(fraction: 0.5) { ${numbers} }`;
}

export interface Figures {
  readonly count: number;
  readonly [figure: string]: number | Readonly<Record<string, string | number | null>>;
}

/** Expects every figure of the selection: sums and values exactly, averages to the last digit PostgreSQL prints. */
export function expectFigures(read: Figures, entity: Entity, rows: readonly Row[], fraction: number): void {
  const { avg, stddev, ...exact } = read;
  expect(exact).toEqual(exactFigures(entity, rows, fraction));
  for (const { field } of numbersOf(entity)) {
    const values = valuesOf(rows, field).map((value) => decimal(String(value)));
    expectAverage((avg as Record<string, string | null>)[field] ?? null, values, field);
    expectDeviation((stddev as Record<string, string | null>)[field] ?? null, values, field);
  }
}

function exactFigures(entity: Entity, rows: readonly Row[], fraction: number): Figures {
  const over = (columns: readonly Column[], figure: (column: Column) => string | number | null) =>
    Object.fromEntries(columns.map((column) => [column.field, figure(column)]));
  const extreme = (at: 0 | -1) =>
    over(extremesOf(entity), (column) => showValue(column, sortedValues(rows, column).at(at) ?? null));
  const percentile = (part: number) =>
    over(numbersOf(entity), (column) => percentileOf(sortedValues(rows, column), part));
  return {
    count: rows.length,
    countDistinct: over(distinctOf(entity), (column) => distinctValues(rows, column).size),
    min: extreme(0),
    max: extreme(-1),
    ...(numbersOf(entity).length > 0 && {
      sum: over(numbersOf(entity), ({ field }) => sumOf(valuesOf(rows, field))),
      percentile: percentile(fraction),
      median: percentile(0.5),
    }),
  };
}

type Present = NonNullable<Value>;

function valuesOf(rows: readonly Row[], field: string): Present[] {
  return rows.map((row) => row[field] ?? null).filter((value) => value !== null);
}

function sortedValues(rows: readonly Row[], { kind, field }: Column): Present[] {
  return valuesOf(rows, field).sort((a, b) => compareValues(kind, a, b));
}

function distinctValues(rows: readonly Row[], column: Column): Set<string> {
  const { enumeration, field } = column;
  return new Set(
    valuesOf(rows, field).map((value) =>
      enumeration ? memberOf(enumeration, String(value)) : String(value),
    ),
  );
}

/** A stored value as the graph shows it. */
export function showValue({ kind, enumeration }: Column, value: Value): string | number | null {
  if (value === null) return null;
  if (enumeration) return memberOf(enumeration, String(value));
  if (kind === 'instant') return shown(microseconds(String(value)));
  if (kind === 'date') return String(value).slice(0, 10);
  return kind === 'integer' ? Number(value) : String(value);
}

/** The sum of decimals of one scale, exactly; null where there are none. */
export function sumOf(values: readonly Present[]): string | null {
  if (values.length === 0) return null;
  const decimals = values.map((value) => decimal(String(value)));
  return printUnits(total(decimals), decimals[0]!.scale);
}

function total(decimals: readonly Decimal[]): bigint {
  return decimals.reduce((sum, { units }) => sum + units, 0n);
}

/** The smallest value that at least this part of all does not exceed. */
function percentileOf(sorted: readonly Present[], fraction: number): string | null {
  const value = sorted[Math.max(Math.ceil(fraction * sorted.length), 1) - 1];
  return value === undefined ? null : String(value);
}

/** Half a unit of the last printed digit is what rounding may cost. */
function expectAverage(printed: string | null, values: readonly Decimal[], field: string): void {
  if (values.length === 0 || printed === null) {
    expect({ printed, values }, `avg.${field}`).toEqual({ printed: null, values: [] });
    return;
  }
  const average = decimal(printed);
  const exact = total(values) * 10n ** BigInt(average.scale - values[0]!.scale);
  const off = absolute(average.units * BigInt(values.length) - exact);
  expect(2n * off <= BigInt(values.length), `avg.${field} is ${printed}`).toBe(true);
}

/** The printed deviation squared, against the exact variance: each was rounded at the same digit. */
function expectDeviation(printed: string | null, values: readonly Decimal[], field: string): void {
  if (values.length < 2 || printed === null) {
    expect(printed, `stddev.${field}`).toBeNull();
    expect(values.length, `stddev.${field}`).toBeLessThan(2);
    return;
  }
  const deviation = decimal(printed);
  const scale = Math.max(deviation.scale, values[0]!.scale);
  const n = BigInt(values.length);
  const units = values.map((value) => unitsAt(value, scale));
  const sum = units.reduce((all, value) => all + value, 0n);
  const squares = units.reduce((all, value) => all + value * value, 0n);
  const variance = (n * squares - sum * sum) / (n * (n - 1n));
  const root = unitsAt(deviation, scale);
  const unit = 10n ** BigInt(scale - deviation.scale);
  const allowed = unit * 10n ** BigInt(scale) + 2n * root * unit + unit * unit;
  expect(absolute(root * root - variance) <= allowed, `stddev.${field} is ${printed}`).toBe(true);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
