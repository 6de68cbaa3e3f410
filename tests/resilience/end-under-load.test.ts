import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { world } from '../world.ts';
import { gatewayOfItsOwn, type Outcome, type OwnGateway, send } from './gateway-of-its-own.ts';

const { addresses } = await world();

const CLIENTS = 24;
const body = JSON.stringify({
  query:
    '{ policies(first: 20) { nodes { policyNumber customer { firstName } claims { nodes { amount } } } } }',
});

/** A client that asks without a pause on one connection, until he is told that it was the last time. */
async function insatiable({ url }: OwnGateway, outcomes: Outcome[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let last = false; !last; ) {
    const outcome = await send(url, agent, body);
    outcomes.push(outcome);
    last = outcome.last;
  }
  agent.destroy();
}

async function endUnderLoad(signal: NodeJS.Signals) {
  const gateway = await gatewayOfItsOwn(addresses);
  const outcomes: Outcome[] = [];
  const clients = Array.from({ length: CLIENTS }, () => insatiable(gateway, outcomes));
  await sleep(1_500);
  const before = outcomes.length;
  gateway.kill(signal);
  const start = performance.now();
  await Promise.all(clients);
  const exit = await gateway.ended;
  const failed = outcomes.filter(({ status, text }) => status !== 200 || text.includes('"errors"'));
  return { exit, before, outcomes, failed, ms: performance.now() - start };
}

test('SIGTERM under load: every request is answered, every client told, and the exit code is 0', {
  timeout: 60_000,
}, async () => {
  const { exit, before, outcomes, failed, ms } = await endUnderLoad('SIGTERM');
  expect(failed).toEqual([]);
  expect(before).toBeGreaterThan(CLIENTS);
  // Every client got one more answer after the signal, which said so.
  expect(outcomes.length - before).toBeGreaterThanOrEqual(CLIENTS);
  expect(outcomes.filter(({ last }) => last)).toHaveLength(CLIENTS);
  expect(exit).toBe(0);
  expect(ms).toBeLessThan(10_000);
});

test('the same load does notice an end without a farewell: SIGKILL', { timeout: 60_000 }, async () => {
  const { exit, failed } = await endUnderLoad('SIGKILL');
  expect(exit).toBe('SIGKILL');
  expect(failed.length).toBeGreaterThan(0);
});
