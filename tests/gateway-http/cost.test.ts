import { describe, expect, test } from 'vitest';
import { limits } from '../../gateway/limits.ts';
import { silentGateway } from './silent-databases.ts';

// One point for every object that the answer may hold, and some for figures, whose rows nobody sees.

const { post, statements } = await silentGateway();

interface Cost {
  readonly requested: number;
  readonly maximum: number;
  readonly fields?: readonly { readonly path: string; readonly points: number }[];
}

/** Databases without a single row fail at figures and made-up ids; the cost is told all the same. */
async function price(query: string, variables?: unknown, explain = false): Promise<Cost> {
  const extensions = explain ? { cost: { explain: true } } : undefined;
  const { body } = await post({ query, variables, extensions });
  return (body.extensions as { cost: Cost }).cost;
}

describe('what an operation costs', () => {
  test.each<[string, string, number]>([
    ['a row', '{ policy(id: "x") { id status } }', 1],
    ['a row and its neighbour', '{ policy(id: "x") { customer { firstName } } }', 2],
    [
      'a page that does not say how long it is: 20 rows and the page itself',
      '{ policies { nodes { id } } }',
      21,
    ],
    ['a page of 100', '{ policies(first: 100) { nodes { id } } }', 101],
    ['a page from the end', '{ policies(last: 7) { nodes { id } } }', 8],
    ['an empty page', '{ policies(first: 0) { nodes { id } } }', 1],
    ['a page the long way', '{ policies(first: 10) { edges { cursor node { id } } } }', 1 + 10 + 10],
    ['rows twice', '{ policies(first: 10) { nodes { id } edges { cursor } } }', 1 + 10 + 10],
    ['where the page stands', '{ policies(first: 10) { pageInfo { hasNextPage } } }', 2],
    ['a count', '{ policies(first: 0) { totalCount } }', 1 + 5],
    ['figures', '{ policies(first: 0) { aggregate { count sum { premium } } } }', 1 + 10 + 2],
    ['groups', '{ policies(first: 0) { groupBy(by: [{ column: status }]) { count } } }', 1 + 10 + 100],
    [
      'few groups',
      '{ policies(first: 0) { groupBy(by: [{ column: status }], first: 5) { key { status } } } }',
      1 + 10 + 5 * 2,
    ],
    [
      'pages within pages',
      '{ policies(first: 10) { nodes { claims(first: 5) { nodes { id } } } } }',
      1 + 10 * (1 + 1 + 5),
    ],
    [
      'the example of the README',
      '{ policies(first: 10) { totalCount nodes { claims(first: 5) { nodes { id } } } } }',
      76,
    ],
    [
      'counts within pages',
      '{ policies(first: 10) { nodes { claims(first: 0) { totalCount } } } }',
      1 + 10 * (1 + 1 + 5),
    ],
    [
      'two names for a page',
      '{ a: policies(first: 10) { nodes { id } } b: policies(first: 20) { nodes { id } } }',
      32,
    ],
    [
      'a page in fragments',
      '{ policies(first: 9) { ...P } } fragment P on PolicyConnection { nodes { id } }',
      10,
    ],
    ['a list of given ids', '{ nodes(nodeIds: ["a", "b", "c"]) { nodeId } }', 3],
    [
      'rows of several kinds: each is of one, so the dearest counts',
      `{ nodes(nodeIds: ["a", "b"]) {
        ... on Policy { customer { id } agent { id } }
        ... on Claim { policy { id } }
        ... on Node { nodeId }
        ... on Policy { product { id } }
      } }`,
      2 * (1 + 3),
    ],
    ['what is skipped', '{ policies(first: 9) @skip(if: true) { nodes { id } } }', 0],
    ['what is not included', '{ policies(first: 9) { nodes @include(if: false) { id } } }', 1],
    ['a fragment that is skipped', '{ ... @skip(if: true) { policies { nodes { id } } } }', 0],
    ['the schema', '{ __schema { types { name } } }', 0],
  ])('%s', async (_what, query, points) => {
    expect(await price(query)).toEqual({ requested: points, maximum: limits.cost });
  });

  test('is worked out from the variables, their defaults, and the size of given lists', async () => {
    const list =
      'query ($n: Int = 30, $skip: Boolean = false) { policies(first: $n) @skip(if: $skip) { nodes { id } } }';
    expect((await price(list)).requested).toBe(31);
    expect((await price(list, { n: 3 })).requested).toBe(4);
    expect((await price(list, { n: null })).requested).toBe(21);
    expect((await price(list, { skip: true })).requested).toBe(0);
    const nodes = 'query ($ids: [ID!]!) { nodes(nodeIds: $ids) { nodeId } }';
    expect((await price(nodes, { ids: ['a', 'b', 'c', 'd'] })).requested).toBe(4);
  });

  test('is told field by field to whoever asks, and the parts make the whole', async () => {
    const query = `query ($ids: [ID!]!) {
      policies(first: 10) { totalCount nodes { ...P claims(first: 5) { nodes { id } } } }
      nodes(nodeIds: $ids) { ... on Policy { ...P } ... on Claim { id } }
    } fragment P on Policy { customer { id } coverages { aggregate { count } } }`;
    const { requested, fields = [] } = await price(query, { ids: ['a', 'b'] }, true);
    expect(fields.reduce((sum, { points }) => sum + points, 0)).toBe(requested);
    expect(fields[0]).toEqual({ path: 'policies.nodes.coverages.aggregate', points: 10 * 11 });
    expect(fields.map(({ path }) => path)).toContain('policies.nodes.claims.nodes');
  });
});

describe('what costs too much', () => {
  const query = `query ($n: Int) { policies(first: 100) { nodes { claims(first: 100) { nodes { payments(first: $n) { nodes { id } } } } } } }`;

  test('is refused before anything is asked, with what makes it dear', async () => {
    const before = statements();
    const { status, body } = await post({ query, variables: { n: 50 } });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toMatchObject([
      {
        message:
          'This may cost 520201 points, 500000 of them for policies.nodes.claims.nodes.payments.nodes, and 100000 are the most. Ask for smaller pages with first, or in several requests.',
        extensions: { code: 'COST_EXCEEDED' },
      },
    ]);
    expect(body.extensions).toEqual({ cost: { requested: 520_201, maximum: 100_000 } });
    expect(statements()).toBe(before);
  });

  test('is let in as a smaller page', async () => {
    expect((await post({ query, variables: { n: 7 } })).body.errors).toBeUndefined();
  });
});
