import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnKind } from '../../../subgraphs/_engine/model.ts';
import { world } from '../../world.ts';
import { openBook } from './model/book.ts';
import { comparisonsOn } from './model/comparisons.ts';
import { type Filter, filtersOn, passing } from './model/filter.ts';
import { runs, seeded, timeoutMs, told } from './model/runs.ts';

// Filters against a model in plain JavaScript: every operator on every kind of column, edges and lists.

const here = await world();
const books = await Promise.all(
  ['policies', 'agents', 'products', 'customers'].map((name) => openBook(here, name)),
);
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));

type Place = (typeof tables)[number];

/** Expects a filter to let through the rows for which it holds, and to count them. */
async function expectFound({ book, table: { entity, rows } }: Place, filter: Filter): Promise<void> {
  const query = `query($where: ${entity.name}Where) { list: ${entity.plural}(where: $where, first: 500) { totalCount nodes { id } } }`;
  const { list } = await book.read(query, { where: filter.where });
  const { totalCount, nodes } = list as { totalCount: number; nodes: { id: string }[] };
  const expected = passing(rows, filter).map(({ id }) => id);
  expect(totalCount).toBe(expected.length);
  expect(nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
}

describe(seeded('filters'), () => {
  const filters = fc
    .constantFrom(...tables)
    .chain((place) =>
      filtersOn(place.book, place.table).map((filter) =>
        told({ place, filter }, place.table.entity.plural, filter.where),
      ),
    );

  test('find exactly the rows for which they hold', { timeout: timeoutMs }, async () => {
    await fc.assert(fc.asyncProperty(filters, ({ place, filter }) => expectFound(place, filter)));
  });

  /** Kinds with operators of their own; the others share theirs. */
  const rich = new Set<ColumnKind>(['text', 'enum', 'json', 'textList']);
  const kinds = new Set(tables.flatMap(({ table }) => table.entity.columns.map(({ kind }) => kind)));

  test.each([...kinds])('on %s columns know every operator', { timeout: timeoutMs }, async (kind) => {
    const places = tables.flatMap((place) =>
      place.table.entity.columns
        .filter((column) => column.kind === kind && !column.hidden)
        .map((column) => ({ place, column })),
    );
    const comparisons = fc.constantFrom(...places).chain(({ place, column }) =>
      comparisonsOn(column, place.table.rows).map(({ input, holds }) => {
        const filter = { where: { [column.field]: input }, holds };
        return told({ place, filter }, place.table.entity.plural, filter.where);
      }),
    );
    const property = fc.asyncProperty(comparisons, ({ place, filter }) => expectFound(place, filter));
    await fc.assert(property, { numRuns: rich.has(kind) ? runs : runs / 4 });
  });
});
