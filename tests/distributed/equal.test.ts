import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { divide } from '../../gateway/distributed/divide.ts';
import type { RunningGateway } from '../../gateway/server.ts';
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

// Processes start here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const explorer = join(import.meta.dirname, '../../gateway/explorer');
const journey = {
  name: 'journey',
  document: readFileSync(join(explorer, 'journey.graphql'), 'utf8'),
  variables: JSON.parse(readFileSync(join(explorer, 'journey.variables.json'), 'utf8')),
};

const patience = { timeout: 15_000, interval: 500 };

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
  const ask = async ({ url }: RunningGateway) => (await fetch(`${url}/health/ready`)).json();
  // The first look opens forty connections, which a busy machine does not do within its second.
  await expect.poll(() => ask(distributed), patience).toMatchObject({ status: 'ready' });
  await expect.poll(() => ask(single), patience).toEqual(await ask(distributed));
});
