import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { OperatorError } from '../../operator-error.ts';
import { copyLine } from '../copy-text.ts';
import { isAboutValues } from '../database-trouble.ts';
import type { Staging } from '../staging.ts';
import { problemsOfRow, type TableCheck } from '../table-check.ts';
import { columnsAskedFor, columnsFilled, type Mapping, mapRow } from './mapping.ts';
import type { Rejects } from './rejects.ts';

/** What a load of a file did. `passedOver` rows had an id that was there already. */
export interface CsvReport {
  readonly read: number;
  readonly loaded: number;
  readonly passedOver: number;
  readonly rejected: number;
}

/** A file on its way into a table. Without `staging` it is a dry run: everything is checked and nothing is loaded. */
export interface CsvLoad {
  readonly file: string;
  readonly map: Mapping;
  readonly check: TableCheck;
  readonly rejects: Rejects;
  readonly staging: Staging | undefined;
  onRows?(read: number): void;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const BATCH_ROWS = 1_000;
/** Longer than any row; a quote that is never closed would otherwise take the rest of the file into memory. */
const MAX_RECORD_BYTES = 4_000_000;

/** Loads a CSV file with a header into a table. Rows that do not fit are rejected with line and reason; the rest load. */
export async function loadCsv(load: CsvLoad): Promise<CsvReport> {
  const columns = columnsFilled(load.map);
  refuseMap(load, columns);
  let read = 0;
  let loaded = 0;
  let batch: Line[] = [];
  const flush = async () => {
    if (load.staging !== undefined && batch.length > 0) loaded += await insert(load, columns, batch);
    batch = [];
  };
  const unreadable = (line: number, reason: string) => {
    read++;
    load.rejects.reject(line, reason);
  };
  for await (const { number, record } of recordsOf(load, unreadable)) {
    read++;
    const row = mapRow(load.map, load.check.table, record);
    const problems = isGarbled(row) ? ['the line is not UTF-8'] : problemsOfRow(load.check, row);
    if (problems.length > 0) load.rejects.reject(number, problems.join('; '));
    else batch.push({ number, text: copyLine(row, columns) });
    if (batch.length === BATCH_ROWS) await flush();
    load.onRows?.(read);
  }
  await flush();
  const rejected = load.rejects.count;
  return { read, loaded, rejected, passedOver: load.staging === undefined ? 0 : read - loaded - rejected };
}

/** Whether a value lost letters while it was read as UTF-8; a file in Latin-1 does, without any other sign. */
function isGarbled(row: Readonly<Record<string, string | null>>): boolean {
  return Object.values(row).some((value) => value?.includes('\uFFFD'));
}

/** Inserts a batch; where the database refuses it, halves it until the rows that do not fit stand alone. */
async function insert(load: CsvLoad, columns: readonly string[], batch: readonly Line[]): Promise<number> {
  try {
    const lines = batch.map(({ text }) => text);
    const [count] = await load.staging!.insert([{ table: load.check.table, columns, lines }]);
    return count!;
  } catch (error) {
    // Anything else than a row's own values would fail for every row.
    if (!isAboutValues(error)) throw error;
    if (batch.length === 1) {
      load.rejects.reject(batch[0]!.number, (error as Error).message);
      return 0;
    }
    const middle = Math.ceil(batch.length / 2);
    return (
      (await insert(load, columns, batch.slice(0, middle))) +
      (await insert(load, columns, batch.slice(middle)))
    );
  }
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: Record<string, string>;
}

/** Behind these the parser knows no more where a record begins. */
const hopeless = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/**
 * The records of a file with their lines. One with wrong quotes or another number of values than the header goes to
 * `unreadable`, and reading goes on behind it. Throws an OperatorError for a file that cannot be read at all.
 */
async function* recordsOf(
  { file, map }: CsvLoad,
  unreadable: (line: number, reason: string) => void,
): AsyncGenerator<{ number: number; record: Record<string, string> }> {
  let lastUnreadable = 0;
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    delimiter: map.delimiter ?? ',',
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_BYTES,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error === undefined) return;
      if (hopeless.has(error.code)) throw error;
      const line = error['lines'] as number;
      // Each wrong quote of a line is an error of its own.
      if (line !== lastUnreadable) unreadable(line, reasonOf(error));
      lastUnreadable = line;
    },
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  let first = true;
  for await (const { info, record } of readable(source.pipe(parser), file)) {
    const missing = first ? columnsAskedFor(map).filter((column) => record[column] === undefined) : [];
    if (missing.length > 0)
      throw new OperatorError(
        `${file} has no column ${missing.join(', ')}. It has ${Object.keys(record).join(', ')}.`,
      );
    first = false;
    yield { number: info.lines, record };
  }
}

/** Tells what ends the reading of a file in a sentence. */
async function* readable(records: AsyncIterable<Parsed>, file: string): AsyncGenerator<Parsed> {
  try {
    yield* records;
  } catch (error) {
    if (error instanceof CsvError) throw new OperatorError(`${file}: ${reasonOf(error)}.`, { cause: error });
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall ? new OperatorError(`${file} cannot be read: ${message}.`, { cause: error }) : error;
  }
}

/** Without the value the parser quotes, which may be of a person. */
function reasonOf({ message }: CsvError): string {
  return message.replace(/, value is .*$/s, '').replace(/^.*?:/, (name) => name.toLowerCase());
}

function refuseMap({ map, check }: CsvLoad, columns: readonly string[]): void {
  const unknown = columns.filter((column) => !check.columns.has(column));
  if (unknown.length > 0)
    throw new OperatorError(
      `The table ${check.table} has no column ${unknown.join(', ')}. It has ${[...check.columns.keys()].join(', ')}.`,
    );
  const missing = check.required.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new OperatorError(
      `The map must fill ${missing.join(', ')} of ${check.table}${map.key === undefined && missing.includes('id') ? ' ("key" derives ids)' : ''}.`,
    );
}
