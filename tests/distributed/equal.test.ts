import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { divide } from '../../gateway/distributed/divide.ts';
import { subgraphNames } from '../../gateway/subgraph-names.ts';
import { goldenCases } from '../golden/cases.ts';
import { world } from '../world.ts';
import { bodyOf, startGroups, startShape } from './both-shapes.ts';

// The whole graph in two shapes: everything in one process, and a gateway that has no database before two processes
// that have all subgraphs between them.

const { databases, addresses, statements, resetStatements } = await world();
const { urls } = await startGroups(divide(subgraphNames, 2), addresses);
const single = await startShape(databases());
const distributed = await startShape(new Map(), urls);

const explorer = join(import.meta.dirname, '../../gateway/explorer');
const journey = {
  name: 'journey',
  document: readFileSync(join(explorer, 'journey.graphql'), 'utf8'),
  variables: JSON.parse(readFileSync(join(explorer, 'journey.variables.json'), 'utf8')),
};

describe('both shapes answer alike, at the same number of statements', () => {
  test.each([journey, ...goldenCases()])('$name', async ({ document, variables }) => {
    await resetStatements();
    const expected = await bodyOf(single, document, variables);
    const cost = await statements();
    await resetStatements();
    expect(await bodyOf(distributed, document, variables)).toEqual(expected);
    expect(await statements()).toEqual(cost);
  });
});

test('a page goes on over HTTP where it ended in one process', async () => {
  const page =
    'query($after: String) { claims(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }';
  const { data } = await bodyOf(single, page);
  const { endCursor } = (data as { claims: { pageInfo: { endCursor: string } } }).claims.pageInfo;
  const next = await bodyOf(distributed, page, { after: endCursor });
  expect(next).toEqual(await bodyOf(single, page, { after: endCursor }));
  expect(next.errors).toBeUndefined();
});

test('the gateway is ready when the databases behind its subgraphs are', async () => {
  const ready = await fetch(`${distributed.url}/health/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual(await (await fetch(`${single.url}/health/ready`)).json());
});
