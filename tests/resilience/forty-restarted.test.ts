import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { world } from '../world.ts';
import { gatewayOfItsOwn } from './gateway-of-its-own.ts';
import { openLines } from './line.ts';
import { lists } from './lists.ts';
import { errorsOf, goodPerWindow, startLoad } from './load.ts';

// All forty databases restart at once while sixteen clients ask, each for other policies and for lists of its share of
// the domains, so that every database is asked all the time.

const { addresses, databases } = await world();
const lines = await openLines(addresses);

afterAll(() => {
  for (const line of lines.values()) line.close();
});

const CLIENTS = 16;
/** Answers to each client, until all that it takes is prepared and compiled: the rate of a cold gateway is soon had. */
const WARM_UP_ANSWERS = 20;
const BEFORE_MS = 2_000;
const DOWN_MS = 1_000;
/** What is promised: the full rate is back that long after the databases are. */
const RECOVERY_MS = 5_000;

const WINDOW_MS = 250;
/** Windows that are looked at together: a machine that others share has a bad quarter of a second now and then. */
const TOGETHER = 4;
const FULL = 0.8;

function documentOf(client: number): string {
  const share = [...lists.values()].filter((_, index) => index % CLIENTS === client);
  return `query($number: String!) { policyByPolicyNumber(policyNumber: $number) {
    policyNumber customer { customerNumber } claims(first: 1) { nodes { claimNumber } } auditTrail(first: 1) { nodes { action } } }
    ${share.map(({ field }) => field).join(' ')} }`;
}

/** A client goes through all policies, and no other has the same at a time. */
function clientOf(client: number, numbers: readonly string[]): () => string {
  const query = documentOf(client);
  let turn = Math.floor((client * numbers.length) / CLIENTS);
  return () => JSON.stringify({ query, variables: { number: numbers[turn++ % numbers.length] } });
}

const sumOf = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** From which window on as many good answers came as make the full rate; -1 when from none. */
function fullFrom(counts: readonly number[], perWindow: number): number {
  return counts.findIndex(
    (_, index) =>
      index + TOGETHER <= counts.length &&
      sumOf(counts.slice(index, index + TOGETHER)) >= FULL * perWindow * TOGETHER,
  );
}

test('all forty restarted under load: everybody is answered, and the full rate is back in five seconds', {
  timeout: 120_000,
}, async () => {
  const numbers: string[] = [];
  const row = (bytes: Buffer, start: number, end: number) =>
    void numbers.push(bytes.toString('utf8', start + 4, end));
  const text = 'select "policyNumber" from policies order by 1';
  await databases()
    .get('policies')!
    .run({ text, parameters: [] }, { row, reset: () => numbers.splice(0) });

  const gateway = await gatewayOfItsOwn([...lines.values()].map(({ address }) => address));
  const load = startLoad(
    gateway.url,
    Array.from({ length: CLIENTS }, (_, client) => clientOf(client, numbers)),
  );
  while (load.asked.length < CLIENTS * WARM_UP_ANSWERS) await sleep(WINDOW_MS);
  await sleep(BEFORE_MS);
  const downAt = performance.now();
  const accepted = new Map([...lines].map(([domain, line]) => [domain, line.accepted]));
  for (const line of lines.values()) line.close();
  await sleep(DOWN_MS);
  await Promise.all([...lines.values()].map((line) => line.reopen()));
  const backAt = performance.now();
  await sleep(RECOVERY_MS);
  await load.end();

  const { asked } = load;
  const before = goodPerWindow(asked, BEFORE_MS, downAt - BEFORE_MS, downAt);
  const perWindow = (sumOf(before) * WINDOW_MS) / BEFORE_MS;
  const counts = goodPerWindow(asked, WINDOW_MS, backAt, backAt + RECOVERY_MS);
  const window = fullFrom(counts, perWindow);
  expect(window, `before ${perWindow}, afterwards ${counts.join(' ')}`).not.toBe(-1);
  const fullAt = backAt + (window + TOGETHER) * WINDOW_MS;

  const failed = asked.filter((each) => each.status !== 200 || errorsOf(each).length > 0);
  expect(failed.filter(({ status }) => status !== 200)).toEqual([]);
  expect(failed.filter(({ answeredAt, sentAt }) => answeredAt < downAt || sentAt >= fullAt)).toEqual([]);
  const codes = failed.flatMap((each) => errorsOf(each).map(({ extensions }) => extensions.code));
  expect(new Set(codes)).toEqual(new Set(['DATABASE_UNAVAILABLE']));
  // Nobody waited for a statement's deadline: a database that is away is told at once.
  const waited = asked.filter(({ answeredAt }) => answeredAt >= downAt).map(({ ms }) => ms);
  expect(Math.max(...waited)).toBeLessThan(5_000);

  for (const [domain, line] of lines) expect(line.accepted, domain).toBeGreaterThan(accepted.get(domain)!);
  // An error that nobody caught would have ended the process.
  expect(await Promise.race([gateway.ended, sleep(0, 'runs')])).toBe('runs');
});
