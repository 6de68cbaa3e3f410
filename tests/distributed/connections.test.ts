import { afterAll, expect, test, vi } from 'vitest';
import { encodeNodeId } from '../../subgraphs/_engine/node-id.ts';
import { openAdmin } from '../cluster/databases.ts';
import { world } from '../world.ts';
import { startGroups } from './both-shapes.ts';

// One server takes 300 connections and the processes of a graph share them, so the one with `_graph` is sparing with
// the databases that others serve.

const { server, addresses } = await world();
const { urls } = await startGroups([['claims', '_graph']], addresses);
const admin = openAdmin(server);
afterAll(() => admin.end());

// A process starts here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const query = `query($nodeIds: [ID!]!) { search(query: "garcia", first: 1) { hits { type } } nodes(nodeIds: $nodeIds) { nodeId } }`;
const nodeIds = ['Claim', 'Policy'].map((type) => encodeNodeId(type, 'nobody'));

async function ask(): Promise<unknown> {
  const response = await fetch(urls.get('_graph')!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { nodeIds } }),
  });
  return ((await response.json()) as { errors?: unknown }).errors;
}

test('the process of _graph opens its own databases in full, those of others with one connection per pool', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, ask));
  expect(answers.filter((errors) => errors !== undefined)).toEqual([]);
  const counted = await admin<{ database: string; count: number }[]>`
    select datname as database, count(*)::int as count from pg_stat_activity
    where usename = ${addresses[0]!.user} group by datname`;
  const counts = new Map(counted.map(({ database, count }) => [database, count]));
  const countOf = (name: string) =>
    counts.get(addresses.find(({ domain }) => domain === name)!.database) ?? 0;
  expect(countOf('claims')).toBe(4);
  expect(countOf('policies')).toBe(2);
  const others = addresses.filter(({ domain }) => domain !== 'claims').map(({ domain }) => countOf(domain));
  expect(Math.max(...others)).toBe(2);
});
