import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../subgraphs/_engine/model.ts';
import { world } from '../../world.ts';
import { type Book, openBook, type Row, type Table } from './model/book.ts';
import { distinctOf, expectFigures, figureSelection, withFewColumns } from './model/figures.ts';
import { type Filter, filtersOn, passing } from './model/filter.ts';
import {
  filled,
  type Group,
  groupOrders,
  groupsOf,
  havings,
  inputOf,
  isRounded,
  keysOf,
  type Ordered,
  type ReadGroup,
  shownKey,
  sortGroups,
} from './model/groups.ts';
import { children, lists } from './model/relations.ts';
import { seeded, timeoutMs, told } from './model/runs.ts';

// Groups against a model in plain JavaScript: several keys, buckets in local time, conditions, orders, gaps.

const here = await world();
const books = await Promise.all(['policies', 'products', 'customers'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));

/** Everything `groupBy` may be asked on a table. */
function asks({ book, table }: { book: Book; table: Table }) {
  return keysOf(table.entity)
    .chain((keys) => {
      const columns = keys.map(({ column }) => column);
      return withFewColumns(table.entity, columns).map((entity) => ({ entity, keys }));
    })
    .chain(({ entity, keys }) => {
      const inTime = keys.filter(({ bucket }) => bucket);
      return fc.record({
        entity: fc.constant(entity),
        keys: fc.constant(keys),
        // Hours of a winter would be more groups than are worth looking at.
        fillGaps: inTime.length === 1 && inTime[0]!.bucket !== 'HOUR' ? fc.boolean() : fc.constant(false),
        having: havings(entity, table.rows),
        order: groupOrders(entity, keys),
        first: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 7 }),
        filter: fc.option(filtersOn(book, table, 0), { nil: {} as Filter, freq: 1 }),
        fraction: fc.double({ min: 0, max: 1, noNaN: true }),
      });
    })
    .map((asked) =>
      told(
        asked,
        inputOf(asked.keys),
        asked.fillGaps,
        asked.having.having,
        asked.order.map(({ item }) => item),
        asked.first ?? '',
        asked.filter,
      ),
    );
}

type Asked = ReturnType<typeof asks> extends fc.Arbitrary<infer T> ? T : never;

function groupSelection({ entity, fraction }: Asked): string {
  const key = `key { ${distinctOf(entity)
    .map(({ field }) => field)
    .join(' ')} }`;
  return `groups: groupBy(by: $by, having: $having, orderBy: $orderBy, first: $first, fillGaps: $fillGaps) { ${key} ${figureSelection(entity, fraction)} }`;
}

const declared = ({ name }: Entity) =>
  `$by: [${name}GroupBy!]!, $having: ${name}Having, $orderBy: [${name}GroupOrderBy!], $first: Int, $fillGaps: Boolean, $where: ${name}Where`;

function variablesOf({ keys, having, order, first, fillGaps, filter }: Asked): object {
  const orderBy = order.map(({ item }) => item);
  const where = 'where' in filter ? filter.where : {};
  return { by: inputOf(keys), having: having.having, orderBy, first, fillGaps, where };
}

/** Expects the groups of these rows: all of them, each with its figures, in order. */
function expectGroups(read: readonly ReadGroup[], rows: readonly Row[], asked: Asked): void {
  const { entity, keys, fillGaps, having, order, first = 100, fraction } = asked;
  const groups = groupsOf(rows, keys);
  const passed = (fillGaps ? filled(groups, keys) : groups).filter(having.holds);
  expect(read).toHaveLength(Math.min(first, passed.length));
  // Averages of groups behind the page are not known.
  if (isRounded(order) && read.length < passed.length) return;
  const ordered = isRounded(order) ? besideRead(passed, read, asked) : passed.map((group) => ({ group }));
  const sorted = sortGroups(ordered, keys, order).slice(0, first);
  expect(read.map(({ key }) => key)).toEqual(sorted.map(({ group }) => shownKey(entity, keys, group)));
  sorted.forEach(({ group }, at) => {
    const { key: _, ...figures } = read[at]!;
    expectFigures(figures, entity, group.rows, fraction);
  });
}

/** Each group beside what was answered for it, which an order by averages needs. */
function besideRead(
  groups: readonly Group[],
  read: readonly ReadGroup[],
  { entity, keys }: Asked,
): Ordered[] {
  const byKey = new Map(read.map((group) => [JSON.stringify(group.key), group]));
  return groups.map((group) => ({ group, read: byKey.get(JSON.stringify(shownKey(entity, keys, group))) }));
}

describe(seeded('groups'), () => {
  const roots = fc
    .constantFrom(...tables)
    .chain((place) =>
      asks(place).map((asked) => told({ ...place, asked }, place.table.entity.plural, fc.stringify(asked))),
    );

  test('of a root list are those of the rows that pass', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(roots, async ({ book, table: { entity, rows }, asked }) => {
      const query = `query(${declared(entity)}) { list: ${entity.plural}(where: $where) { ${groupSelection(asked)} } }`;
      const { list } = (await book.read(query, variablesOf(asked))) as { list: { groups: ReadGroup[] } };
      expectGroups(list.groups, passing(rows, asked.filter as Filter), asked);
    });
    await fc.assert(property);
  });

  const nested = tables.flatMap(({ book, table }) =>
    lists(book, table).map((list) => ({ book, parent: table, list, table: book.tables.get(list.entity)! })),
  );
  const below = fc
    .constantFrom(...nested)
    .chain((place) =>
      asks(place).map((asked) =>
        told({ ...place, asked }, place.list.on, place.list.name, fc.stringify(asked)),
      ),
    );

  test('of the lists of rows are those of each row', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(below, async ({ book, parent, list, table: { entity }, asked }) => {
      const parents = parent.rows.slice(0, 3);
      const query = `query($ids: [ID!]!, ${declared(entity)}) { parents: ${parent.entity.plural}(where: { id: { in: $ids } }) {
        nodes { id list: ${list.name}(where: $where) { ${groupSelection(asked)} } } } }`;
      const ids = parents.map(({ id }) => id);
      const answer = await book.read(query, { ids, ...variablesOf(asked) });
      const { nodes } = answer['parents'] as { nodes: { id: string; list: { groups: ReadGroup[] } }[] };
      for (const { id, list: read } of nodes) {
        const row = parents.find((each) => each.id === id)!;
        expectGroups(read.groups, passing(children(book, list, row), asked.filter as Filter), asked);
      }
    });
    await fc.assert(property);
  });
});
