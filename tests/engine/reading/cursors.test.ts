import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { world } from '../../world.ts';
import { type Book, openBook, type Table } from './model/book.ts';
import { filtersOn } from './model/filter.ts';
import { ordersOn } from './model/order.ts';
import { lists } from './model/relations.ts';
import { runs, seeded, timeoutMs, told } from './model/runs.ts';

// A cursor means one place of one list in one order under one filter; anywhere else it is refused.

const book = await openBook(await world(), 'policies');
const tables = [...book.tables.values()];

/** A list as a client asks for it: of the whole table, or under a row of another one. */
interface Asked {
  readonly list: string;
  readonly query: string;
  readonly where: object;
  readonly orderBy: readonly object[];
}

const refused = /(after|before) is no cursor of this list in this order and with this filter/;

function listOf({ entity: { name, plural } }: Table, parent?: { on: string; plural: string; list: string }) {
  const variables = `($where: ${name}Where, $orderBy: [${name}OrderBy!], $after: String, $before: String)`;
  const given = '(first: 2, where: $where, orderBy: $orderBy, after: $after, before: $before)';
  const list = `list: ${parent?.list ?? plural}${given} { edges { cursor } }`;
  const query = parent ? `${parent.plural}(first: 10) { nodes { ${list} } }` : list;
  return {
    list: parent ? `${parent.on}.${parent.list}` : plural,
    query: `query${variables} { ${query} }`,
  };
}

function asksOf(table: Table): fc.Arbitrary<Asked> {
  const above = tables.flatMap((parent) =>
    lists(book, parent)
      .filter(({ entity }) => entity === table.entity.name)
      .map(({ on, name }) => listOf(table, { on, list: name, plural: parent.entity.plural })),
  );
  return fc
    .record({
      list: fc.constantFrom(listOf(table), ...above),
      filter: fc.option(filtersOn(book, table, 0), { nil: { where: {} } }),
      order: ordersOn(book, table),
    })
    .map(({ list, filter, order }) => ({ ...list, where: filter.where, orderBy: order.orderBy }));
}

/** The cursors that a list shows, wherever it stands in the answer. */
async function cursorsOf({ query, where, orderBy }: Asked): Promise<string[]> {
  const answer = JSON.stringify(await book.read(query, { where, orderBy }));
  return [...answer.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor!);
}

const use = (of: Book, { query, where, orderBy }: Asked, cursor: string, as = 'after') =>
  of.refusal(query, { where, orderBy, [as]: cursor });

/** Nothing behind the id changes an order, and the id itself ends every order. */
function meaning({ list, where, orderBy }: Asked): string {
  const end = orderBy.findIndex((item) => 'id' in item);
  const counts = end < 0 ? orderBy : orderBy.slice(0, end + 1);
  const ends = JSON.stringify(counts.at(-1)) === '{"id":"ASC"}';
  return JSON.stringify([list, where, ends ? counts.slice(0, -1) : counts]);
}

const someTable = fc.constantFrom(...tables);
const pairs = fc
  .oneof(
    someTable.chain((table) => fc.tuple(asksOf(table), asksOf(table))),
    fc.tuple(someTable.chain(asksOf), someTable.chain(asksOf)),
  )
  .filter(([a, b]) => meaning(a) !== meaning(b))
  .map((pair) => told(pair, ...pair));

describe(seeded('a cursor'), () => {
  test('of another list, another order or another filter is refused', { timeout: timeoutMs }, async () => {
    let met = 0;
    const property = fc.asyncProperty(pairs, fc.constantFrom('after', 'before'), async ([a, b], as) => {
      const [cursor] = await cursorsOf(a);
      if (cursor === undefined) return;
      met += 1;
      expect(await use(book, a, cursor, as)).toBeUndefined();
      expect(await use(book, b, cursor, as)).toMatch(refused);
    });
    await fc.assert(property);
    expect(met).toBeGreaterThan(0);
  });

  const letters = fc.constantFrom(...'AZaz09-_', '=', ' ', 'ñ');
  const edits = fc.record({
    asked: someTable.chain(asksOf),
    places: fc.array(fc.tuple(fc.nat(), letters), { minLength: 4, maxLength: 4 }),
  });

  test('edited or cut anywhere is refused', { timeout: timeoutMs }, async () => {
    const property = fc.asyncProperty(edits, async ({ asked, places }) => {
      const cursors = await cursorsOf(asked);
      for (const [at, letter] of cursors.length > 0 ? places : [])
        for (const edited of editsOf(cursors[at % cursors.length]!, at, letter))
          expect(await use(book, asked, edited)).toMatch(refused);
    });
    await fc.assert(property, { numRuns: runs / 4 });
  });
});

/** A cursor with one letter replaced, one put in, one left out, cut, and twice. */
function editsOf(cursor: string, at: number, letter: string): string[] {
  const place = at % cursor.length;
  return [
    cursor.slice(0, place) + letter + cursor.slice(place + 1),
    cursor.slice(0, place) + letter + cursor.slice(place),
    cursor.slice(0, place) + cursor.slice(place + 1),
    cursor.slice(0, place),
    cursor + cursor,
  ].filter((each) => each !== cursor);
}
