import type { RowSink } from './database.ts';

/** @returns the columns of a row as text, in order; see RowSink for the form of the bytes */
export function readRow(bytes: Buffer, start: number, end: number): (string | null)[] {
  const row: (string | null)[] = [];
  let at = start;
  while (at < end) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length === -1) {
      row.push(null);
    } else {
      row.push(bytes.toString('utf8', at, at + length));
      at += length;
    }
  }
  return row;
}

/** @returns a sink that keeps all rows as text */
export function collectRows(): RowSink & { readonly rows: (string | null)[][] } {
  const rows: (string | null)[][] = [];
  return {
    rows,
    row(bytes, start, end) {
      rows.push(readRow(bytes, start, end));
    },
    reset() {
      rows.length = 0;
    },
  };
}
