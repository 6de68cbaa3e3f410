import type { OneEdge, ReverseEdge } from '../../../../subgraphs/_engine/model.ts';
import type { Book, Row, Table } from './book.ts';

/** Edges of a table to one row of the same book. */
export function oneEdges({ entity }: Table): OneEdge[] {
  return entity.edges.filter((edge): edge is OneEdge => edge.kind === 'one' && edge.local);
}

/** Lists that rows of the book show of the same book. */
export function lists({ domain }: Book, { entity }: Table): ReverseEdge[] {
  return (domain.reverse.get(entity.name) ?? []).filter(({ local }) => local);
}

/** The row that an edge leads to; undefined where the key is null or names no row. */
export function target({ tables }: Book, edge: OneEdge, row: Row): Row | undefined {
  return tables.get(edge.target)!.rows.find(({ id }) => id === row[edge.key.field]);
}

/** The rows that point back at a row. */
export function children({ tables }: Book, list: ReverseEdge, row: Row): Row[] {
  return tables.get(list.entity)!.rows.filter((child) => isChild(list, child, row));
}

function isChild({ key, discriminator }: ReverseEdge, child: Row, parent: Row): boolean {
  if (discriminator && child[discriminator.column.field] !== discriminator.word) return false;
  return child[key.field] === parent.id;
}
