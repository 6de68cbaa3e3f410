import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { OperatorError } from '../../operator-error.ts';
import { idOf } from '../keys.ts';

/*
 * MAP.json says for each column of the table where its value comes from:
 *
 *   { "key": ["claim_no"],                           ids are the UUIDv5 of these values, unless "id" is mapped
 *     "delimiter": ";",                              of the file; a comma without
 *     "columns": {
 *       "claimNumber": "claim_no",                   the value of a CSV column
 *       "currency": { "constant": "EUR" },           the same for all rows
 *       "status": { "from": "state", "words": { "open": "IN_PROGRESS", "paid": "PAID" } },
 *       "amount": { "from": "amount", "decimal": "," },                1.234,50 → 1234.50
 *       "submittedAt": { "from": "day", "suffix": "T00:00:00Z" },      prefix and suffix are put around a value
 *       "policyId": { "from": ["client", "car"], "idOf": "policy" }    the id a row of that kind gets from this key
 *   } }
 *
 * A value that is empty is no value. Words that "words" does not know are passed on as they are.
 */

const source = z.union([
  z.string(),
  z.strictObject({ constant: z.union([z.string(), z.number(), z.boolean()]).transform(String) }),
  z.strictObject({
    from: z.union([z.string(), z.array(z.string()).min(1)]),
    words: z.record(z.string(), z.string()).optional(),
    decimal: z.enum([',', '.']).optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    idOf: z.string().optional(),
  }),
]);

const mapping = z.strictObject({
  key: z.array(z.string()).min(1).optional(),
  delimiter: z.string().length(1).optional(),
  columns: z.record(z.string(), source),
});

export type Mapping = z.infer<typeof mapping>;
type Source = Mapping['columns'][string];

/** Reads a map; throws an OperatorError that names what is wrong with it. */
export function readMapping(file: string): Mapping {
  const result = mapping.safeParse(parsed(file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OperatorError(`${file}: ${issue!.path.join('.') || 'the map'}: ${issue!.message}.`);
}

/** The CSV columns a map asks for. */
export function columnsAskedFor({ key = [], columns }: Mapping): string[] {
  return [...new Set([...key, ...Object.values(columns).flatMap(fromOf)])];
}

/** The columns of the table that a map fills. */
export function columnsFilled({ key, columns }: Mapping): string[] {
  return [...(key !== undefined && columns.id === undefined ? ['id'] : []), ...Object.keys(columns)];
}

/** A row of the table from a line of the file; `table` names the kind of its derived id. */
export function mapRow(
  map: Mapping,
  table: string,
  line: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const row = Object.fromEntries(
    Object.entries(map.columns).map(([column, from]) => [column, cellOf(from, line)]),
  );
  if (map.key === undefined || map.columns.id !== undefined) return row;
  const parts = map.key.map((column) => line[column]!.trim());
  return { id: parts.some((part) => part === '') ? null : idOf(table, parts.join('/')), ...row };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`${file} cannot be read as JSON: ${(error as Error).message}.`, { cause: error });
  }
}

function fromOf(from: Source): string[] {
  if (typeof from === 'string') return [from];
  return 'constant' in from ? [] : [from.from].flat();
}

function cellOf(from: Source, line: Readonly<Record<string, string>>): string | null {
  if (typeof from === 'object' && 'constant' in from) return from.constant;
  const parts = fromOf(from).map((column) => line[column]!.trim());
  if (parts.some((part) => part === '')) return null;
  return typeof from === 'string' ? parts[0]! : transformed(from, parts.join('/'));
}

function transformed(from: Extract<Source, { from: unknown }>, value: string): string {
  const worded = from.words?.[value] ?? value;
  const number = from.decimal === ',' ? worded.replaceAll('.', '').replace(',', '.') : worded;
  const whole = `${from.prefix ?? ''}${number}${from.suffix ?? ''}`;
  return from.idOf === undefined ? whole : idOf(from.idOf, whole);
}
