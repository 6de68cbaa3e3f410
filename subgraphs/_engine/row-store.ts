import type { CursorSigner } from './cursor.ts';
import type { Plan } from './plan.ts';
import { readRow } from './read-row.ts';

/** A row's columns by position, as text. */
export type Row = readonly (string | null)[];

/** The rows of a statement by level, found by key or by parent; in the order PostgreSQL sent them. */
export interface RowStore {
  readonly byKey: readonly Map<string | null, Row[]>[];
  /** Signs the cursors that are made of them. */
  readonly signer: CursorSigner;
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
export function openRowStore(plan: Plan, signer: CursorSigner): { store: RowStore; sink: RowReceiver } {
  const byKey = plan.levels.map(() => new Map<string | null, Row[]>());
  const sink: RowReceiver = {
    row(bytes, start, end) {
      const [level, key = null, ...row] = readRow(bytes, start, end);
      const rows = byKey[Number(level)]!;
      const siblings = rows.get(key);
      if (siblings) siblings.push(row);
      else rows.set(key, [row]);
    },
    reset() {
      for (const rows of byKey) rows.clear();
    },
  };
  return { store: { byKey, signer }, sink };
}

/** Rows of a level below a parent, or of the whole level where its key is null. */
export function rowsOf(store: RowStore, level: number, key: string | null): readonly Row[] {
  return store.byKey[level]!.get(key) ?? [];
}

/** The row of a level with this key. */
export function rowOf(store: RowStore, level: number, key: string): Row | undefined {
  return store.byKey[level]!.get(key)?.[0];
}
