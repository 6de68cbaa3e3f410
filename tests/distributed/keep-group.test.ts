import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { divide } from '../../gateway/distributed/divide.ts';
import { keepGroup } from '../../gateway/distributed/keep-group.ts';
import { isAlive } from '../../subgraphs/_platform/embedded-postgres/processes.ts';
import { order } from './keeper.ts';

// Processes start here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('names are dealt to groups of about the same size', () => {
  expect(divide(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
  expect(divide(['a'], 4)).toEqual([['a']]);
});

/** A process that keeps a group and prints the id of the group's. */
async function keeper() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [pid] = await once(child.stdout, 'data');
  return { child, pid: Number(pid) };
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'its end by %s is the end of the process it keeps',
  async (signal) => {
    const { child, pid } = await keeper();
    expect(isAlive(pid)).toBe(true);
    // A terminal tells everybody; the kept process waits for its parent.
    process.kill(pid, 'SIGINT');
    child.kill(signal);
    await once(child, 'exit');
    await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
  },
);

test('one that cannot start the first time is told at once', async () => {
  const names = ['no-such-subgraph'];
  const starting = keepGroup({ ...order, names, port: -1 }, () => {});
  await expect(starting).rejects.toThrow(/did not start \(exit code 1\)/);
});

test('it can be closed while it is being started again', async () => {
  const died = Promise.withResolvers<void>();
  const group = await keepGroup(order, () => died.resolve());
  process.kill(group.pid, 'SIGKILL');
  await died.promise;
  await group.close();
  await expect(fetch(group.url)).rejects.toThrow();
});
