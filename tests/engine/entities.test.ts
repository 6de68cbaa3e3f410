import { describe, expect, test } from 'vitest';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

const policies = subgraphUnderTest('policies').subgraph;
const claims = subgraphUnderTest('claims').subgraph;
const query =
  'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Policy { policyNumber } ... on Coverage { name } } }';
const policy = (id: unknown, more = {}) => ({ __typename: 'Policy', id, ...more });

describe('an entity batch', () => {
  test('is one statement per type, keeps the order asked, and asks for an id once', async () => {
    const representations = [policy('p2'), { __typename: 'Coverage', id: 'c1' }, policy('p1'), policy('p2')];
    const { result, traces } = await fetchWith(policies, query, {
      variables: { representations },
      rows: [
        [0, 'p1', 'p1', 'POL-1'],
        [0, 'p2', 'p2', 'POL-2'],
        [0, 'c1', 'c1', 'Theft'],
      ],
    });
    expect(traces.map(({ statement }) => statement.parameters)).toEqual([['{"p2","p1"}'], ['{"c1"}']]);
    expect(result.data?.['_entities']).toEqual([
      { policyNumber: 'POL-2' },
      { name: 'Theft' },
      { policyNumber: 'POL-1' },
      { policyNumber: 'POL-2' },
    ]);
  });

  test('answers a coded error per missing row and leaves the others alone', async () => {
    const { result } = await fetchWith(policies, query, {
      variables: { representations: [policy('gone'), policy('p1'), policy('gone too')] },
      rows: [[0, 'p1', 'p1', 'POL-1']],
    });
    expect(result.data?.['_entities']).toEqual([null, { policyNumber: 'POL-1' }, null]);
    expect(result.errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } },
      { path: ['_entities', 2], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test('answers a coded error per representation when the database fails', async () => {
    const database = { run: () => Promise.reject(new Problem('DATABASE_UNAVAILABLE')) };
    const { result } = await fetchWith(policies, query, {
      variables: { representations: [policy('p1'), policy('p2')] },
      database,
    });
    expect(result.data?.['_entities']).toEqual([null, null]);
    expect(result.errors?.map(({ path, extensions }) => [path?.[1], extensions?.['code']])).toEqual([
      [0, 'DATABASE_UNAVAILABLE'],
      [1, 'DATABASE_UNAVAILABLE'],
    ]);
  });

  test('lets only its own connections fail on a row of another domain', async () => {
    const database = { run: () => Promise.reject(new Problem('TIMEOUT')) };
    const { result } = await fetchWith(
      claims,
      '{ _entities(representations: [{__typename: "Policy", id: "p1"}]) { ... on Policy { id a: claims { totalCount } } } }',
      { database },
    );
    expect(result.data?.['_entities']).toEqual([{ id: 'p1', a: null }]);
    expect(result.errors).toMatchObject([{ path: ['_entities', 0, 'a'], extensions: { code: 'TIMEOUT' } }]);
  });

  test('believes nothing of a representation but its type and id', async () => {
    const { result } = await fetchWith(policies, query, {
      variables: {
        representations: [
          policy('p1', { policyNumber: 'forged' }),
          policy(7),
          { __typename: 'Secret', id: 'x' },
          'what',
        ],
      },
      rows: [[0, 'p1', 'p1', 'POL-1']],
    });
    expect(result.data?.['_entities']).toEqual([{ policyNumber: 'POL-1' }, null, null, null]);
  });

  test('shows the connections that this domain adds to a type of another', async () => {
    const { result, traces } = await fetchWith(
      claims,
      '{ _entities(representations: [{__typename: "Policy", id: "p1"}]) { ... on Policy { claims(first: 2) { totalCount nodes { claimNumber policy { id } } } } } }',
      {
        rows: [
          [0, 'p1', 'p1'],
          [1, 'p1', 'c1', 'CLM-1', 'p1'],
          [2, 'p1', '1'],
        ],
      },
    );
    expect(traces).toHaveLength(1);
    expect(result.data?.['_entities']).toEqual([
      { claims: { totalCount: 1, nodes: [{ claimNumber: 'CLM-1', policy: { id: 'p1' } }] } },
    ]);
  });
});
