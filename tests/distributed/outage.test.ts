import { expect, test, vi } from 'vitest';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import type { Database } from '../../subgraphs/_platform/databases/database.ts';
import { world } from '../world.ts';
import { bodyOf, startGroups, startShape } from './both-shapes.ts';

// The process of one subgraph is killed: whoever does not need it notices nothing, whoever does is told, field by
// field, as if its database were down.

const { databases, addresses } = await world();
const lines: string[] = [];
const { kept, urls } = await startGroups([['claims']], addresses, (line) => void lines.push(line));
const gateway = await startShape(databases(), urls);

// Processes start here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const down: Database = {
  domain: 'claims',
  run: () => Promise.reject(new Problem('DATABASE_UNAVAILABLE')),
  ping: () => Promise.reject(new Problem('DATABASE_UNAVAILABLE')),
  close: async () => {},
};
const withoutClaims = await startShape(new Map([...databases(), ['claims', down]]));

const crossing = `{ policies(first: 3) { nodes { policyNumber nodeId claims(first: 1) { totalCount } customer { customerNumber } } }
  payments(first: 3, where: { purpose: { eq: CLAIM } }) { nodes { paymentNumber claim { claimNumber } } }
  claims(first: 1) { nodes { id } } }`;
const elsewhere = '{ policies(first: 3) { nodes { policyNumber customer { customerNumber } } } }';

const patience = { timeout: 15_000, interval: 500 };

async function ready(): Promise<boolean> {
  return (await fetch(`${gateway.url}/health/ready`)).status === 200;
}

test('a killed process costs its own fields, and is back without a restart of the gateway', async () => {
  const well = await bodyOf(gateway, crossing);
  expect(well.errors).toBeUndefined();
  await expect.poll(ready, patience).toBe(true);

  const [group] = kept;
  const { pid } = group!;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => lines.length, { interval: 5 }).toBe(1);

  expect((await bodyOf(gateway, elsewhere)).errors).toBeUndefined();
  const { data, errors } = await bodyOf(gateway, crossing);
  const expected = await bodyOf(withoutClaims, crossing);
  expect(data).toEqual(expected.data);
  expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']]).sort()).toEqual(
    expected.errors?.map(({ path, extensions }) => [path, extensions?.['code']]).sort(),
  );
  expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
    new Set(['DATABASE_UNAVAILABLE']),
  );

  await expect.poll(() => lines.length, { timeout: 15_000 }).toBe(2);
  expect(await bodyOf(gateway, crossing)).toEqual(well);
  expect(group!.pid).not.toBe(pid);
  await expect.poll(ready, patience).toBe(true);
  expect(lines).toEqual([
    expect.stringMatching(/^The process of 1 subgraphs \(claims …\) ended by itself \(SIGKILL\)/),
    expect.stringMatching(/is back\.$/),
  ]);
});
