import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReverseEdge } from '../../../subgraphs/_engine/model.ts';
import { world } from '../../world.ts';
import { type Book, openBook, type Row, type Table } from './model/book.ts';
import { type Filter, filtersOn, passing } from './model/filter.ts';
import { ordersOn } from './model/order.ts';
import { type Asked, argumentsOf, type Page, pageOf, pagesOver } from './model/page.ts';
import { children, lists } from './model/relations.ts';
import { runs, seeded, timeoutMs, told } from './model/runs.ts';
import { compareTexts } from './model/values.ts';

// Pages against a model in plain JavaScript: any order, both directions, stretches between cursors, offsets.

const here = await world();
const books = await Promise.all(['policies', 'agents'].map((name) => openBook(here, name)));
const tables = books.flatMap((book) => [...book.tables.values()].map((table) => ({ book, table })));

/** Pages asked of one list in one go; each is a case of its own. */
const PAGES = 4;
const several = (asked: fc.Arbitrary<Asked>) => fc.array(asked, { minLength: PAGES, maxLength: PAGES });

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

const page =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** A list under an alias for each page that is asked of it: `p0`, `p1` … */
function pagesOf(field: string, asked: readonly object[]): string {
  const written = (given: object) =>
    Object.entries(given).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  return asked
    .map(
      (given, at) =>
        `p${at}: ${field}(where: $where, orderBy: $orderBy${written(given).join('')}) { ${page} }`,
    )
    .join(' ');
}

interface Place {
  readonly book: Book;
  readonly table: Table;
}

const declared = ({ entity: { name } }: Table) => `$where: ${name}Where, $orderBy: [${name}OrderBy!]`;

async function readPages(
  { book, table }: Place,
  variables: object,
  asked: readonly object[],
): Promise<ReadPage[]> {
  const query = `query(${declared(table)}) { ${pagesOf(table.entity.plural, asked)} }`;
  return Object.values(await book.read(query, variables)) as ReadPage[];
}

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
        asked: several(pagesOver(table.rows)),
      }),
    )
    .map((each) => told(each, each.table.entity.plural, each.filter, each.order.orderBy, each.asked));

  test('answers any page of any order, forward and backward', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ book, table, filter, order, asked }) => {
        const list = passing(table.rows, filter);
        fc.pre(list.length > 0);
        const variables = { where: filter.where, orderBy: order.orderBy };
        const [whole] = await readPages({ book, table }, variables, [{ first: 500 }]);
        expectPage(whole!, pageOf(list, order, { size: 500, backward: false }));
        const within = asked.map((each) => cursorsWithin(each, list));
        const cursors = cursorsOf(whole!);
        const read = await readPages(
          { book, table },
          variables,
          within.map((each) => argumentsOf(each, cursors)),
        );
        read.forEach((each, at) => {
          expect(each.totalCount).toBe(list.length);
          expectPage(each, pageOf(list, order, within[at]!));
        });
      }),
      { numRuns: runs / PAGES },
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
        const { nodes, pageInfo } = await readNodes({ book, table }, { orderBy: order.orderBy, ...where });
        const ids = nodes.map(({ id }) => id);
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

/** A page without the cursors of its rows, as most clients ask for it. */
async function readNodes({ book, table }: Place, variables: object) {
  const query = `query(${declared(table)}, $first: Int, $after: String, $last: Int, $before: String) {
    list: ${table.entity.plural}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { list } = await book.read(query, variables);
  return list as Pick<ReadPage, 'pageInfo'> & { readonly nodes: readonly { readonly id: string }[] };
}

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
        asked: several(pagesOver(child.rows)),
      }),
    )
    .map((each) => told(each, each.list.on, each.list.name, each.filter, each.order.orderBy, each.asked));

  test('is a page of its own for each of them', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ book, table, list, child, filter, order, asked }) => {
        const parents = someParents(book, table, list);
        const below = (row: Row) => passing(children(book, list, row), filter);
        const ids = parents.map(({ id }) => id);
        const read = (pages: readonly object[]) =>
          readNested(
            { book, table, list, child },
            { ids, where: filter.where, orderBy: order.orderBy },
            pages,
          );
        const whole = await read([{ first: 500 }]);
        const cursors = new Map(whole.flatMap(([each]) => [...cursorsOf(each!)]));
        const all = parents.flatMap(below);
        const within = asked.map((each) =>
          all.length > 0 ? cursorsWithin(each, all) : withoutCursors(each),
        );
        const found = await read(within.map((each) => argumentsOf(each, cursors)));
        parents.forEach((row, parent) => {
          found[parent]!.forEach((each, at) => {
            expectPage(each, pageOf(below(row), order, within[at]!));
            expect(each.totalCount).toBe(below(row).length);
          });
        });
      }),
      { numRuns: runs / PAGES },
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

interface Nested extends Place {
  readonly list: ReverseEdge;
  readonly child: Table;
}

/** The pages that are asked of the list under each of the rows, in the order of their ids. */
async function readNested(
  { book, table, list, child }: Nested,
  variables: object,
  asked: readonly object[],
): Promise<ReadPage[][]> {
  const query = `query($ids: [ID!]!, ${declared(child)}) { ${table.entity.plural}(where: { id: { in: $ids } }, first: 500) { nodes { ${pagesOf(list.name, asked)} } } }`;
  const answer = (await book.read(query, variables))[table.entity.plural] as {
    nodes: Record<string, ReadPage>[];
  };
  return answer.nodes.map((node) => Object.values(node));
}

test('a page of none tells whether there are rows', async () => {
  const [{ book, table }] = tables as [(typeof tables)[number]];
  const [first, last] = await readPages({ book, table }, {}, [{ first: 0 }, { last: 0 }]);
  expect(first!.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(last!.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});
