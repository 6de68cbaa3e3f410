import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { world } from '../../world.ts';
import { openBook } from './model/book.ts';
import { filtersOn, passing } from './model/filter.ts';
import { seeded, timeoutMs, told } from './model/runs.ts';

// Filters against a model in plain JavaScript: every operator on every kind of column, edges and lists.

const here = await world();
const books = await Promise.all(['policies', 'agents', 'products'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));

describe(seeded('filters'), () => {
  const cases = fc
    .constantFrom(...tables)
    .chain(({ book, table }) =>
      filtersOn(book, table).map((filter) =>
        told({ book, table, filter }, table.entity.plural, filter.where),
      ),
    );

  test('find exactly the rows for which they hold', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ book, table: { entity, rows }, filter }) => {
        const query = `query($where: ${entity.name}Where) { ${entity.plural}(where: $where, first: 500) { totalCount nodes { id } } }`;
        const found = (await book.read(query, { where: filter.where }))[entity.plural];
        const ids = passing(rows, filter).map(({ id }) => id);
        expect(found).toMatchObject({ totalCount: ids.length, nodes: expect.any(Array) });
        expect((found as { nodes: { id: string }[] }).nodes.map(({ id }) => id).sort()).toEqual(ids.sort());
      }),
    );
  });
});
