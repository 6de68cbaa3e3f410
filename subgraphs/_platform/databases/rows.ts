import { readRow } from '../../_engine/read-row.ts';
import type { RowSink } from './database.ts';

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
