import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { OperatorError } from '../operator-error.ts';

/** A row of a file by column name, everything text. */
export type SourceRow = Readonly<Record<string, string>>;

/**
 * The rows of a published CSV file, gzipped where its name ends so, one after another. An OperatorError says what is
 * wrong with a file that is not there, is cut short or lacks a column, and where the right one comes from.
 */
export async function* sourceRows(
  file: string,
  columns: readonly string[],
  source: string,
): AsyncGenerator<SourceRow> {
  if (!existsSync(file)) throw new OperatorError(`There is no ${file}. ${source}`);
  const parser = parse({ columns: true, bom: true });
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // pipe() does not hand errors on; a truncated file must not look like a short one.
  for (const stream of [bytes, text]) stream.on('error', (error: Error) => parser.destroy(error));
  let first = true;
  for await (const row of text.pipe(parser) as AsyncIterable<SourceRow>) {
    const missing = first ? columns.filter((column) => row[column] === undefined) : [];
    if (missing.length > 0)
      throw new OperatorError(`${file} lacks the columns ${missing.join(', ')}. ${source}`);
    first = false;
    yield row;
  }
}
