import fc from 'fast-check';
import type { ColumnKind } from '../../../../subgraphs/_engine/model.ts';
import type { Book, Row, Table } from './book.ts';
import { children, lists, oneEdges, target } from './relations.ts';
import { compareValues, type Value } from './values.ts';

interface Key {
  /** The item of `orderBy` for a direction. */
  readonly item: (direction: string) => object;
  readonly path: string;
  readonly kind: ColumnKind;
  readonly read: (row: Row) => Value;
}

/** An `orderBy` as a client writes it, and the total order it means: ties fall back to the id. */
export interface Order {
  readonly orderBy: readonly object[];
  readonly compare: (a: Row, b: Row) => number;
}

const unordered: ReadonlySet<ColumnKind> = new Set(['json', 'textList']);

/** Random orders of a table: columns, columns and counts over edges, counts of lists. */
export function ordersOn(book: Book, table: Table): fc.Arbitrary<Order> {
  const terms = fc.uniqueArray(fc.tuple(fc.constantFrom(...keysOf(book, table, 2)), fc.boolean()), {
    maxLength: 3,
    selector: ([{ path }]) => path,
  });
  return terms.map((chosen) => ({
    orderBy: chosen.map(([{ item }, descending]) => item(descending ? 'DESC' : 'ASC')),
    compare(a, b) {
      for (const [key, descending] of chosen) {
        const result = compareNullable(key.kind, key.read(a), key.read(b));
        if (result !== 0) return descending ? -result : result;
      }
      return compareValues('id', a.id, b.id);
    },
  }));
}

function keysOf(book: Book, table: Table, edges: number): Key[] {
  const columns = table.entity.columns
    .filter(({ kind, hidden }) => !unordered.has(kind) && !hidden)
    .map(
      ({ field, kind }): Key => ({
        item: (direction) => ({ [field]: direction }),
        path: field,
        kind,
        read: (row) => row[field] ?? null,
      }),
    );
  const counts = lists(book, table).map(
    (list): Key => ({
      item: (direction) => ({ [list.name]: { count: direction } }),
      path: list.name,
      kind: 'integer',
      read: (row) => children(book, list, row).length,
    }),
  );
  if (edges === 0) return [...columns, ...counts];
  const over = oneEdges(table).flatMap((edge) =>
    keysOf(book, book.tables.get(edge.target)!, edges - 1).map(
      ({ item, path, kind, read }): Key => ({
        item: (direction) => ({ [edge.name]: item(direction) }),
        path: `${edge.name}.${path}`,
        kind,
        read: (row) => {
          const found = target(book, edge, row);
          return found ? read(found) : null;
        },
      }),
    ),
  );
  return [...columns, ...counts, ...over];
}

/** Ascending puts nulls last. */
export function compareNullable(kind: ColumnKind, a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareValues(kind, a, b);
}
