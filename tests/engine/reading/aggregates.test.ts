import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../subgraphs/_engine/model.ts';
import { world } from '../../world.ts';
import { openBook, type Row } from './model/book.ts';
import { expectFigures, type Figures, figureSelection, withFewColumns } from './model/figures.ts';
import { filtersOn, passing } from './model/filter.ts';
import { children, lists } from './model/relations.ts';
import { seeded, timeoutMs, told } from './model/runs.ts';

// Figures against BigInt arithmetic: every figure of every column, under a filter, whatever the page.

const here = await world();
const books = await Promise.all(['policies', 'products'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));
const fractions = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const namesOf = ({ columns }: Entity) => columns.map(({ field }) => field);

describe(seeded('figures'), () => {
  const roots = fc
    .constantFrom(...tables)
    .chain((place) =>
      fc.record({
        book: fc.constant(place.book),
        table: fc.constant(place.table),
        entity: withFewColumns(place.table.entity),
        filter: filtersOn(place.book, place.table, 1),
        fraction: fractions,
      }),
    )
    .map((each) => told(each, each.entity.plural, namesOf(each.entity), each.filter, each.fraction));

  test('over a root list are those of the rows that pass', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(roots, async ({ book, table: { rows }, entity, filter, fraction }) => {
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
    .constantFrom(...nested)
    .chain((place) =>
      fc.record({
        place: fc.constant(place),
        entity: withFewColumns(place.child.entity),
        filter: filtersOn(place.book, place.child, 1),
        fraction: fractions,
      }),
    )
    .map((each) =>
      told(each, each.place.list.on, each.place.list.name, namesOf(each.entity), each.filter, each.fraction),
    );

  test('over the lists of rows are those of each row', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(below, async ({ place, entity, filter, fraction }) => {
      const { book, table, list } = place;
      const parents = table.rows.slice(0, 6);
      const query = `query($ids: [ID!]!, $where: ${entity.name}Where) { parents: ${table.entity.plural}(where: { id: { in: $ids } }) {
        nodes { id list: ${list.name}(where: $where) { totalCount aggregate { ${figureSelection(entity, fraction)} } } } } }`;
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
        expectFigures(read.aggregate, entity, rows, fraction);
      }
    });
    await fc.assert(property);
  });
});
