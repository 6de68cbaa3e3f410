import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';

/** Says what is wrong with a value in PostgreSQL's text form, or nothing. */
export type ValueCheck = (text: string) => string | undefined;

/** What a table asks of a row, read from its declaration in `tables.ts`. */
export interface TableCheck {
  readonly table: string;
  readonly columns: ReadonlyMap<string, ValueCheck>;
  /** Columns that must have a value: not null and without a default. */
  readonly required: readonly string[];
  /** Columns that may not be null. */
  readonly notNull: ReadonlySet<string>;
}

/** Reads the check of a declared table. */
export function tableCheck(table: PgTable): TableCheck {
  const { name, columns } = getTableConfig(table);
  return {
    table: name,
    columns: new Map(columns.map((column) => [column.name, valueCheck(column)])),
    required: columns
      .filter(({ notNull, hasDefault }) => notNull && !hasDefault)
      .map((column) => column.name),
    notNull: new Set(columns.filter(({ notNull }) => notNull).map((column) => column.name)),
  };
}

/** Every reason why a row does not fit; a value of null stands for none. */
export function problemsOfRow(check: TableCheck, row: Readonly<Record<string, string | null>>): string[] {
  const missing = check.required
    .filter((column) => row[column] === undefined)
    .map((column) => `${column} is missing`);
  const wrong = Object.entries(row).flatMap(([column, text]) => {
    const value = check.columns.get(column);
    if (value === undefined) return [`there is no column ${column}`];
    if (text === null) return check.notNull.has(column) ? [`${column} may not be empty`] : [];
    const problem = value(text);
    return problem === undefined ? [] : [`${column} ${problem}`];
  });
  return [...missing, ...wrong];
}

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)$/;

function valueCheck(column: PgColumn): ValueCheck {
  const words = column.enumValues;
  if (words !== undefined && words.length > 0)
    return (text) => (words.includes(text) ? undefined : `is none of ${words.join(', ')}`);
  if ((column as { dimensions?: number }).dimensions)
    return (text) => (/^\{.*\}$/s.test(text) ? undefined : 'is not a list like {"a","b"}');
  const [, type = '', precision, scale] = /^([a-z ]+)(?:\((\d+), ?(\d+)\))?/.exec(column.getSQLType()) ?? [];
  if (type === 'numeric') return numericCheck(Number(precision), Number(scale));
  return { integer, boolean, 'timestamp with time zone': instant, jsonb: json }[type] ?? (() => undefined);
}

/** Digits before the point within the precision, none lost behind it. */
function numericCheck(precision: number, scale: number): ValueCheck {
  return (text) => {
    const match = /^-?0*(\d*?)(?:\.(\d*?)0*)?$/.exec(text);
    if (match === null || !/\d/.test(text)) return 'is not a decimal number';
    if ((match[1] ?? '').length > precision - scale)
      return `has more than ${precision - scale} digits before the point`;
    return (match[2] ?? '').length > scale ? `has more than ${scale} decimal places` : undefined;
  };
}

function integer(text: string): string | undefined {
  const value = Number(text);
  return /^-?\d+$/.test(text) && Math.abs(value) < 2 ** 31 ? undefined : 'is not a whole number of 32 bits';
}

function boolean(text: string): string | undefined {
  return ['true', 'false', 't', 'f'].includes(text) ? undefined : 'is neither true nor false';
}

function instant(text: string): string | undefined {
  if (!INSTANT.test(text)) return 'is not an instant with an offset, like 2026-06-30T10:00:00Z';
  return Number.isNaN(Date.parse(text.replace(' ', 'T'))) ? 'is not a date of the calendar' : undefined;
}

function json(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'is not JSON';
  }
}
