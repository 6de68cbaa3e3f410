import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { world } from '../../world.ts';
import { openBook, type Row } from './model/book.ts';
import { expectFigures, type Figures, figureSelection } from './model/figures.ts';
import { filtersOn, passing } from './model/filter.ts';
import { children, lists } from './model/relations.ts';
import { seeded, timeoutMs, told } from './model/runs.ts';

// Figures against BigInt arithmetic: every figure of every column, under a filter, whatever the page.

const here = await world();
const books = await Promise.all(['policies', 'products'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));
const fractions = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

describe(seeded('figures'), () => {
  const roots = fc
    .record({ place: fc.constantFrom(...tables), fraction: fractions })
    .chain(({ place, fraction }) =>
      filtersOn(place.book, place.table, 1).map((filter) =>
        told({ ...place, fraction, filter }, place.table.entity.plural, filter, fraction),
      ),
    );

  test('over a root list are those of the rows that pass', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(roots, async ({ book, table: { entity, rows }, filter, fraction }) => {
      const query = `query($where: ${entity.name}Where) { list: ${entity.plural}(where: $where, first: 1) { aggregate { ${figureSelection(entity, fraction)} } } }`;
      const { list } = (await book.read(query, { where: filter.where })) as { list: { aggregate: Figures } };
      expectFigures(list.aggregate, entity, passing(rows, filter), fraction);
    });
    await fc.assert(property);
  });

  const nested = tables.flatMap(({ book, table }) =>
    lists(book, table).map((list) => ({ book, table, list, child: book.tables.get(list.entity)! })),
  );
  const below = fc
    .record({ place: fc.constantFrom(...nested), fraction: fractions })
    .chain(({ place, fraction }) =>
      filtersOn(place.book, place.child, 1).map((filter) =>
        told({ ...place, fraction, filter }, place.list.on, place.list.name, filter, fraction),
      ),
    );

  test('over the lists of rows are those of each row', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(below, async ({ book, table, list, child, filter, fraction }) => {
      const parents = table.rows.slice(0, 6);
      const query = `query($ids: [ID!]!, $where: ${child.entity.name}Where) { parents: ${table.entity.plural}(where: { id: { in: $ids } }) {
        nodes { id list: ${list.name}(where: $where) { totalCount aggregate { ${figureSelection(child.entity, fraction)} } } } } }`;
      const ids = parents.map(({ id }) => id);
      const answer = await book.read(query, { ids, where: filter.where });
      const { nodes } = answer['parents'] as {
        nodes: { id: string; list: { totalCount: number; aggregate: Figures } }[];
      };
      expect(nodes).toHaveLength(parents.length);
      const rowOf = new Map<string, Row>(parents.map((row) => [row.id, row]));
      for (const { id, list: read } of nodes) {
        const rows = passing(children(book, list, rowOf.get(id)!), filter);
        expect(read.totalCount).toBe(rows.length);
        expectFigures(read.aggregate, child.entity, rows, fraction);
      }
    });
    await fc.assert(property);
  });
});
