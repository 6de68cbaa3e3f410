import type { Plan } from './plan.ts';

/** A row's columns by position, as text. */
export type Row = readonly (string | null)[];

/** The rows of a statement by level, found by key or by parent; in the order PostgreSQL sent them. */
export interface RowStore {
  readonly byKey: readonly Map<string | null, Row[]>[];
}

/** Where rows arrive, one call per row, while the answer is still being read. */
export interface RowReceiver {
  /** Same shape as the driver's sink: see `Database.run`. */
  row(bytes: Buffer, start: number, end: number): void;
  reset(): void;
}

/**
 * Collects the rows of a statement as JavaScript strings: the reference way, from which objects are shaped. The two
 * leading columns are the level and the key; see `print`.
 */
export function collectRows(plan: Plan): { store: RowStore; sink: RowReceiver } {
  const byKey = plan.levels.map(() => new Map<string | null, Row[]>());
  const widths = plan.levels.map((level) => (level.counts ? 1 : level.reads.length));
  const sink: RowReceiver = {
    row(bytes, start) {
      const reader = { bytes, at: start };
      const level = Number(readText(reader));
      const key = readText(reader);
      const row = Array.from({ length: widths[level]! }, () => readText(reader));
      const rows = byKey[level]!;
      const siblings = rows.get(key);
      if (siblings) siblings.push(row);
      else rows.set(key, [row]);
    },
    reset() {
      for (const rows of byKey) rows.clear();
    },
  };
  return { store: { byKey }, sink };
}

/** One column: its length as a 32-bit integer, -1 for null, then so many bytes of UTF-8. */
function readText(reader: { bytes: Buffer; at: number }): string | null {
  const length = reader.bytes.readInt32BE(reader.at);
  const from = reader.at + 4;
  if (length < 0) {
    reader.at = from;
    return null;
  }
  reader.at = from + length;
  return reader.bytes.toString('utf8', from, reader.at);
}

/** Rows of a level below a parent, or of the whole level where its key is null. */
export function rowsOf(store: RowStore, level: number, key: string | null): readonly Row[] {
  return store.byKey[level]!.get(key) ?? [];
}

/** The row of a level with this key. */
export function rowOf(store: RowStore, level: number, key: string): Row | undefined {
  return store.byKey[level]!.get(key)?.[0];
}
