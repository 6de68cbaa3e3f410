import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Guard, unguarded } from '../../subgraphs/_engine/guard.ts';
import type { Trace } from '../../subgraphs/_engine/run.ts';
import { sending, signer, subgraphUnderTest } from './subgraph-under-test.ts';

const { subgraph } = subgraphUnderTest('policies');
const document = parse(`query($representations: [_Any!]!, $first: Int, $money: Boolean = false) {
  _entities(representations: $representations) {
    ... on Policy { id premium @include(if: $money) coverages(first: $first) { nodes { name } } } } }`);

/** One fetch with the same document, as the gateway sends it again and again. */
async function fetchPolicies(
  ids: readonly string[],
  variables = {},
  guard: Guard = unguarded,
): Promise<Trace> {
  const traces: Trace[] = [];
  const representations = ids.map((id) => ({ __typename: 'Policy', id }));
  await subgraph.fetch(
    { document, variables: { representations, ...variables } },
    { database: sending([]), guard, signer, onTrace: (trace) => traces.push(trace) },
  );
  return traces[0]!;
}

describe('a batch that is fetched again', () => {
  test('is planned once, and asks for its own ids each time', async () => {
    const [first, second] = [await fetchPolicies(['p1', 'p2', 'p1']), await fetchPolicies(['p"3'])];
    expect(second.plan).toBe(first.plan);
    expect([first.statement.parameters, second.statement.parameters]).toEqual([
      ['{"p1","p2"}'],
      ['{"p\\"3"}'],
    ]);
  });

  test.each([
    ['an argument', { first: 3 }, { first: 4 }],
    ['a condition', { money: true }, { money: false }],
  ])('with another value of %s is another batch', async (_, one, other) => {
    const [first, second] = [await fetchPolicies(['p1'], one), await fetchPolicies(['p1'], other)];
    expect(second.statement.text).not.toBe(first.statement.text);
    expect((await fetchPolicies(['p2'], one)).plan).toBe(first.plan);
  });

  test('is never shared by callers who may see different rows', async () => {
    const own: Guard = (type) => (type === 'Policy' ? { where: { customerId: { eq: 'c1' } } } : undefined);
    const everybody = await fetchPolicies(['p1']);
    const guarded = await fetchPolicies(['p1'], {}, own);
    expect(guarded.statement.text).toContain('"customerId" =');
    expect((await fetchPolicies(['p1'])).statement.text).toBe(everybody.statement.text);
  });

  test('does not keep batches without end', async () => {
    const first = await fetchPolicies(['p1'], { first: 1 });
    for (let size = 2; size <= 60; size++) await fetchPolicies(['p1'], { first: size });
    expect((await fetchPolicies(['p1'], { first: 1 })).plan).not.toBe(first.plan);
  });
});
