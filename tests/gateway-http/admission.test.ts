import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type AdmissionLimits, createAdmission } from '../../gateway/gate/admission.ts';
import { limits } from '../../gateway/limits.ts';
import { problems } from '../../subgraphs/_engine/problems.ts';
import { stubGateway } from './stub-gateway.ts';

const { signal } = new AbortController();
const overloaded = { code: 'OVERLOADED' };

/** An admission of a process with time to spare, unless it says otherwise. */
function admissionOf(own: Partial<AdmissionLimits>, isBusy = () => false) {
  return createAdmission({ running: 1, runningBusy: 1, waiting: 0, waitMs: 60_000, ...own }, isBusy);
}

describe('admission', () => {
  test('lets in so many, keeps some waiting in their order, and turns the others away at once', async () => {
    const admission = admissionOf({ running: 2, waiting: 2 });
    const leave = await admission.enter(signal);
    await admission.enter(signal);
    const order: number[] = [];
    const inTurn = async (number: number) => {
      const leaveAgain = await admission.enter(signal);
      order.push(number);
      return leaveAgain;
    };
    const third = inTurn(3);
    expect(admission.full).toBe(false);
    const fourth = inTurn(4);
    expect(admission.full).toBe(true);
    await expect(admission.enter(signal)).rejects.toMatchObject(overloaded);
    leave();
    (await third)();
    await fourth;
    expect(order).toEqual([3, 4]);
  });

  test('nobody who comes later gets in front of who waits', async () => {
    const admission = admissionOf({ running: 1, waiting: 2 });
    const leave = await admission.enter(signal);
    const waiting = admission.enter(signal);
    leave();
    const late = admission.enter(signal);
    const order = [waiting.then(() => 'first'), late.then(() => 'late')];
    expect(await Promise.race(order)).toBe('first');
    (await waiting)();
    await late;
  });

  test('lets in fewer while the process has its hands full, and those who wait first when it has not', async () => {
    let busy = true;
    const admission = admissionOf({ running: 3, runningBusy: 1, waiting: 1 }, () => busy);
    await admission.enter(signal);
    const order: string[] = [];
    const waiting = admission.enter(signal).then(() => order.push('waiting'));
    await expect(admission.enter(signal)).rejects.toMatchObject(overloaded);
    busy = false;
    const late = admission.enter(signal).then(() => order.push('late'));
    await Promise.all([waiting, late]);
    expect(order).toEqual(['waiting', 'late']);
    expect(admission.full).toBe(false);
  });

  test('a turn given back twice is one turn', async () => {
    const admission = admissionOf({ running: 1, waiting: 0 });
    const leave = await admission.enter(signal);
    leave();
    leave();
    await admission.enter(signal);
    await expect(admission.enter(signal)).rejects.toMatchObject(overloaded);
  });

  test('who waits for too long is turned away, and who goes away waits no more', async () => {
    const admission = admissionOf({ running: 1, waiting: 1, waitMs: 50 });
    const leave = await admission.enter(signal);
    await expect(admission.enter(signal)).rejects.toMatchObject(overloaded);
    const client = new AbortController();
    const gone = expect(admission.enter(client.signal)).rejects.toMatchObject(overloaded);
    expect(admission.full).toBe(true);
    client.abort();
    await gone;
    expect(admission.full).toBe(false);
    leave();
    await admission.enter(signal);
  });
});

test('a flood is answered: some at once, some later, the rest with 503, when to come again, and no wait', async () => {
  const answer = Promise.withResolvers<string>();
  const { post, send, log } = await stubGateway(() => answer.promise);
  const room = limits.running + limits.waiting;
  const start = performance.now();
  const flood = Array.from({ length: room + 50 }, () =>
    post({ query: '{ word }' }).then((each) => ({ ...each, ms: performance.now() - start })),
  );
  // Those turned away are answered while all the others still wait.
  const first = await Promise.race(flood);
  expect(first.status).toBe(503);
  expect((await send('/health/live')).status).toBe(200);
  await sleep(limits.waitMs / 4);
  answer.resolve('late');
  const answers = await Promise.all(flood);
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThanOrEqual(50);
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(limits.runningBusy);
  for (const { headers, body } of refused) {
    expect(headers.get('retry-after')).toBe('1');
    expect(headers.get('content-type')).toContain('json');
    expect(body.errors).toEqual([
      {
        message: problems.OVERLOADED.message,
        extensions: { code: 'OVERLOADED', requestId: headers.get('x-request-id') },
      },
    ]);
  }
  expect((await post({ query: '{ word }' })).body.data).toEqual({ word: 'late' });
  expect(log).toEqual([]);
});
