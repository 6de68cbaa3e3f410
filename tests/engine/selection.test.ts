import { describe, expect, test } from 'vitest';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

const { subgraph } = subgraphUnderTest('policies');

async function picked(query: string, variables = {}) {
  const { traces } = await fetchWith(subgraph, query, { variables });
  return traces[0]!.picked[0]!;
}

const keys = (fields: readonly { key: string }[] | undefined) => fields?.map(({ key }) => key);

describe('picking a selection', () => {
  test('fields of one response name merge, from fragments and from repeats', async () => {
    const { on } = await picked(`
      { policy(id: "p1") { id ...Money coverages { nodes { name } } coverages { nodes { premium } totalCount } } }
      fragment Money on Policy { premium ... on Policy { sumInsured } ... on Node { nodeId } }`);
    expect(keys(on['Policy'])).toEqual(['id', 'premium', 'sumInsured', 'nodeId', 'coverages']);
    const coverages = on['Policy']!.at(-1)!;
    expect(keys(coverages.on['CoverageConnection'])).toEqual(['nodes', 'totalCount']);
    expect(keys(coverages.on['CoverageConnection']![0]!.on['Coverage'])).toEqual(['name', 'premium']);
  });

  test('@skip and @include decide by their variables, on fields and on fragments', async () => {
    const query = `query($yes: Boolean!, $no: Boolean!) { policy(id: "p1") {
      id a: premium @include(if: $no) b: premium @skip(if: $yes) c: premium @include(if: $yes) @skip(if: $no)
      ... @include(if: $no) { d: premium } ... @skip(if: $no) { e: premium } ...F @skip(if: $yes) } }
      fragment F on Policy { f: premium }`;
    expect(keys((await picked(query, { yes: true, no: false })).on['Policy'])).toEqual(['id', 'c', 'e']);
  });

  test('aliases of one field keep their own arguments, and each becomes a branch of the same statement', async () => {
    const { traces } = await fetchWith(
      subgraph,
      `query($n: Int) { policy(id: "p1") { one: coverages(first: 1) { nodes { id } } two: coverages(first: $n) { nodes { id } } } }`,
      { variables: { n: 2 } },
    );
    expect(traces).toHaveLength(1);
    expect(traces[0]!.plan.levels.map(({ limit }) => limit)).toEqual([undefined, 2, 3]);
  });

  test('an alias such as __proto__ is a name like any other', async () => {
    const { result } = await fetchWith(
      subgraph,
      '{ policy(id: "p1") { __proto__: id constructor: premium } }',
      {
        rows: [[0, 'p1', 'p1', '10.00']],
      },
    );
    expect(Object.entries(result.data!['policy'] as object)).toEqual([
      ['__proto__', 'p1'],
      ['constructor', '10.00'],
    ]);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  test('root fields of one operation become one statement each', async () => {
    const { traces } = await fetchWith(subgraph, '{ a: policy(id: "p1") { id } b: policies { totalCount } }');
    expect(traces).toHaveLength(2);
  });
});

describe('a selection of type names alone', () => {
  test('of a list asks no database', async () => {
    const { result, traces } = await fetchWith(subgraph, '{ policies { __typename } }');
    expect(result).toEqual({ data: { policies: { __typename: 'PolicyConnection' } } });
    expect(traces).toEqual([]);
  });

  test.each(['aggregate { __typename }', 'aggregate { sum { __typename } }'])(
    'of %s still reads a row',
    async (figures) => {
      const { result, traces } = await fetchWith(subgraph, `{ policies { ${figures} } }`);
      expect(result.errors).toBeUndefined();
      expect(traces[0]!.plan.levels[0]!.reads).toEqual([{ aggregate: 'count' }]);
    },
  );
});

describe('shaping rows', () => {
  test('a row that is not there is null', async () => {
    expect((await fetchWith(subgraph, '{ policy(id: "p1") { id } }')).result).toEqual({
      data: { policy: null },
    });
  });

  test('a word outside the value set reads as UNRECOGNIZED, with the word beside it', async () => {
    const { result } = await fetchWith(subgraph, '{ policy(id: "p1") { status statusRaw } }', {
      rows: [[0, 'p1', 'p1', 'activa']],
    });
    expect(result.data).toEqual({ policy: { status: 'UNRECOGNIZED', statusRaw: 'activa' } });
  });

  test('the extra row of a page only tells that another page follows', async () => {
    const { result } = await fetchWith(
      subgraph,
      '{ policies(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
      {
        rows: [
          [0, null, 'p1'],
          [0, null, 'p2'],
        ],
      },
    );
    expect(result.data).toEqual({
      policies: { nodes: [{ id: 'p1' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } },
    });
  });
});
