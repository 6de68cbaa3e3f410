import { describe, expect, test } from 'vitest';
import type { Guard } from '../../subgraphs/_engine/guard.ts';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

const { subgraph } = subgraphUnderTest('policies');

/** Sees his own customer's policies, and no premium of any coverage. */
const guard: Guard = (type) => {
  if (type === 'Policy') return { where: { customerId: { eq: 'c1' } } };
  if (type === 'Coverage') return { unreadable: new Set(['premium']) };
  if (type === 'Endorsement') return { unreadable: new Set(['status', 'policyId']) };
  return undefined;
};

describe('the guard slot', () => {
  test.each([
    ['a row by its id', '{ policy(id: "p1") { id } }'],
    ['a list and its count', '{ policies { totalCount nodes { id } } }'],
    ['an edge back to it', '{ coverages { nodes { policy { id } } } }'],
    ['a connection and its count', '{ policy(id: "p1") { renewedBy { totalCount nodes { id } } } }'],
    [
      'an entity fetch',
      '{ _entities(representations: [{__typename: "Policy", id: "p1"}]) { ... on Policy { id } } }',
    ],
  ])('narrows every level that reads the type: %s', async (_, query) => {
    const { traces } = await fetchWith(subgraph, query, { guard });
    const levels = traces[0]!.plan.levels.filter(({ table }) => table === 'policies');
    expect(levels.length).toBeGreaterThan(0);
    for (const { where } of levels) expect(JSON.stringify(where)).toContain('"value":"c1"');
  });

  test('adds to a filter of the client and never gives way to it', async () => {
    const { traces } = await fetchWith(
      subgraph,
      '{ policies(where: {or: [{id: {eq: "x"}}, {}]}) { nodes { id } } }',
      { guard },
    );
    expect(traces[0]!.statement.text).toContain('t."customerId" = $1::text');
  });

  test.each([
    ['selected', '{ coverages { nodes { premium } } }'],
    ['filtered', '{ coverages(where: {premium: {gt: "1"}}) { totalCount } }'],
    ['filtered under a not', '{ coverages(where: {not: {or: [{premium: {gt: "1"}}]}}) { totalCount } }'],
    ['ordered', '{ policy(id: "p1") { coverages(orderBy: [{premium: ASC}]) { nodes { id } } } }'],
  ])('a field that may not be read may not be %s either', async (_, query) => {
    const { result, traces } = await fetchWith(subgraph, query, { guard });
    expect(result.errors?.[0]).toMatchObject({
      message: 'You may not read Coverage.premium.',
      extensions: { code: 'FORBIDDEN' },
    });
    expect(traces).toEqual([]);
  });

  test.each([
    ['its raw word', '{ endorsements { nodes { statusRaw } } }', 'status'],
    ['the edge it is the key of', '{ endorsements { nodes { policy { id } } } }', 'policyId'],
    ['the way back of that edge', '{ policy(id: "p1") { endorsements { totalCount } } }', 'policyId'],
  ])('nor does it show through %s', async (_, query, field) => {
    const { result, traces } = await fetchWith(subgraph, query, { guard });
    expect(result.errors?.[0]?.message).toBe(`You may not read Endorsement.${field}.`);
    expect(traces).toEqual([]);
  });
});
