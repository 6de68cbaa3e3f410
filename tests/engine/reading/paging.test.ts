import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReverseEdge } from '../../../subgraphs/_engine/model.ts';
import { world } from '../../world.ts';
import { type Book, openBook, type Row, type Table } from './model/book.ts';
import { type Filter, filtersOn, passing } from './model/filter.ts';
import { ordersOn } from './model/order.ts';
import { type Asked, argumentsOf, type Page, pageOf, pagesOver } from './model/page.ts';
import { children, lists } from './model/relations.ts';
import { seeded, timeoutMs, told } from './model/runs.ts';
import { compareTexts } from './model/values.ts';

// Pages against a model in plain JavaScript: any order, both directions, stretches between cursors, offsets.

const here = await world();
const books = await Promise.all(['policies', 'agents'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));

interface ReadPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const paging = '$first: Int, $after: String, $last: Int, $before: String, $offset: Int';
const passed = 'first: $first, after: $after, last: $last, before: $before, offset: $offset';
const page =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const listOf = ({ entity: { name, plural } }: Table) =>
  `query($where: ${name}Where, $orderBy: [${name}OrderBy!], ${paging}) { list: ${plural}(where: $where, orderBy: $orderBy, ${passed}) { ${page} } }`;

/** Every row of a list of its own, each under its cursor. */
function cursorsOf({ edges }: ReadPage): Map<string, string> {
  return new Map(edges.map(({ cursor, node }) => [node.id, cursor]));
}

function expectPage(read: ReadPage, expected: Page): void {
  const { edges, pageInfo } = read;
  expect({
    ids: edges.map(({ node }) => node.id),
    hasNextPage: pageInfo.hasNextPage,
    hasPreviousPage: pageInfo.hasPreviousPage,
  }).toEqual(expected);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
}

describe(seeded('a root list'), () => {
  const cases = fc
    .constantFrom(...tables)
    .chain(({ book, table }) =>
      fc.record({
        book: fc.constant(book),
        table: fc.constant(table),
        filter: fc.option(filtersOn(book, table, 1), { nil: {} as Filter, freq: 1 }),
        order: ordersOn(book, table),
        asked: pagesOver(table.rows),
      }),
    )
    .map((each) => told(each, each.table.entity.plural, each.filter, each.order.orderBy, each.asked));

  test('answers any page of any order, forward and backward', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ book, table, filter, order, asked }) => {
        const list = passing(table.rows, filter);
        fc.pre(list.length > 0);
        const query = listOf(table);
        const variables = { where: filter.where, orderBy: order.orderBy };
        const whole = (await book.read(query, { ...variables, first: 500 }))['list'] as ReadPage;
        expectPage(whole, pageOf(list, order, { size: 500, backward: false }));
        const within = cursorsWithin(asked, list);
        const read = await book.read(query, { ...variables, ...argumentsOf(within, cursorsOf(whole)) });
        expect((read['list'] as ReadPage).totalCount).toBe(list.length);
        expectPage(read['list'] as ReadPage, pageOf(list, order, within));
      }),
    );
  });

  const walks = fc
    .constantFrom(...tables)
    .chain(({ book, table }) =>
      fc.record({
        book: fc.constant(book),
        table: fc.constant(table),
        order: ordersOn(book, table),
        size: fc.integer({ min: 7, max: 40 }),
        backward: fc.boolean(),
      }),
    )
    .map((each) => told(each, each.table.entity.plural, each.order.orderBy, each.size, each.backward));

  test('walked from either end meets every row once, in order', { timeout: timeoutMs }, async () => {
    const walk = fc.asyncProperty(walks, async ({ book, table, order, size, backward }) => {
      const met: string[] = [];
      let from: string | null = null;
      for (let more = true; more; ) {
        const where = backward ? { last: size, before: from } : { first: size, after: from };
        const read = await book.read(listOf(table), { orderBy: order.orderBy, ...where });
        const { edges, pageInfo } = read['list'] as ReadPage;
        const ids = edges.map(({ node }) => node.id);
        if (backward) met.unshift(...ids);
        else met.push(...ids);
        from = backward ? pageInfo.startCursor : pageInfo.endCursor;
        more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      }
      expect(met).toEqual([...table.rows].sort(order.compare).map(({ id }) => id));
    });
    await fc.assert(walk);
  });
});

/** A cursor is taken from the list itself; one of a row that the filter leaves out becomes one of its first row. */
function cursorsWithin({ after, before, ...asked }: Asked, list: readonly Row[]): Asked {
  const within = (row: Row) => (list.includes(row) ? row : list[0]!);
  return { ...asked, ...(after && { after: within(after) }), ...(before && { before: within(before) }) };
}

describe(seeded('a list under every row of a page'), () => {
  const nested = tables.flatMap(({ book, table }) =>
    lists(book, table).map((list) => ({ book, table, list, child: book.tables.get(list.entity)! })),
  );
  const cases = fc
    .constantFrom(...nested)
    .chain(({ book, table, list, child }) =>
      fc.record({
        book: fc.constant(book),
        table: fc.constant(table),
        list: fc.constant(list),
        child: fc.constant(child),
        filter: fc.option(filtersOn(book, child, 1), { nil: {} as Filter, freq: 1 }),
        order: ordersOn(book, child),
        asked: pagesOver(child.rows),
      }),
    )
    .map((each) => told(each, each.list.on, each.list.name, each.filter, each.order.orderBy, each.asked));

  test('is a page of its own for each of them', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ book, table, list, child, filter, order, asked }) => {
        const parents = someParents(book, table, list);
        const below = (row: Row) => passing(children(book, list, row), filter);
        const query = nestedQuery(table, list, child);
        const ids = parents.map(({ id }) => id);
        const variables = { ids, where: filter.where, orderBy: order.orderBy };
        const whole = await readNested(book, query, table, { ...variables, first: 500 });
        const cursors = new Map(whole.flatMap((each) => [...cursorsOf(each)]));
        const all = parents.flatMap(below);
        const within = all.length > 0 ? cursorsWithin(asked, all) : withoutCursors(asked);
        const read = await readNested(book, query, table, { ...variables, ...argumentsOf(within, cursors) });
        parents.forEach((row, at) => {
          expectPage(read[at]!, pageOf(below(row), order, within));
          expect(read[at]!.totalCount).toBe(below(row).length);
        });
      }),
    );
  });
});

function withoutCursors({ size, backward }: Asked): Asked {
  return { size, backward };
}

/** Rows with a list and two without, in the order of their ids. */
function someParents(book: Book, { rows }: Table, list: ReverseEdge): Row[] {
  const isParent = (row: Row) => children(book, list, row).length > 0;
  const childless = rows.filter((row) => !isParent(row)).slice(0, 2);
  return [...rows.filter(isParent), ...childless].sort((a, b) => compareTexts(a.id, b.id));
}

function nestedQuery({ entity }: Table, { name }: ReverseEdge, child: Table): string {
  const type = child.entity.name;
  return `query($ids: [ID!]!, $where: ${type}Where, $orderBy: [${type}OrderBy!], ${paging}) { ${entity.plural}(where: { id: { in: $ids } }, first: 500) { nodes { list: ${name}(where: $where, orderBy: $orderBy, ${passed}) { ${page} } } } }`;
}

async function readNested(
  book: Book,
  query: string,
  { entity }: Table,
  variables: object,
): Promise<ReadPage[]> {
  const answer = (await book.read(query, variables))[entity.plural] as { nodes: { list: ReadPage }[] };
  return answer.nodes.map(({ list }) => list);
}

test('a page of none tells whether there are rows', async () => {
  const [{ book, table }] = tables as [(typeof tables)[number]];
  const ask = async (size: object) => ((await book.read(listOf(table), size))['list'] as ReadPage).pageInfo;
  expect(await ask({ first: 0 })).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(await ask({ last: 0 })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});
