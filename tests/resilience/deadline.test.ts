import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  type Database,
  openDatabase,
  type RunOptions,
} from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { openLine } from './line.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

const server = await serverOfItsOwn();
const database = openDatabase(server.address);
const observer = openDatabase(server.address, { applicationName: 'observer' });

afterAll(async () => {
  await Promise.all([database.close(), observer.close()]);
  await server.remove();
});

async function ask(to: Database, text: string, options?: RunOptions): Promise<(string | null)[][]> {
  const sink = collectRows();
  await to.run({ text, parameters: [] }, sink, options);
  return sink.rows;
}

async function timed(work: Promise<unknown>): Promise<{ code: unknown; ms: number }> {
  const startedAt = performance.now();
  const code = await work.then(
    () => 'OK',
    (problem) => problem.code,
  );
  return { code, ms: performance.now() - startedAt };
}

async function runningOnServer(mark: string): Promise<number> {
  const text = `select 1 from pg_stat_activity where state = 'active' and query like '%${mark}%' and application_name <> 'observer'`;
  return (await ask(observer, text)).length;
}

async function untilNoneRuns(mark: string): Promise<number> {
  const startedAt = performance.now();
  while ((await runningOnServer(mark)) > 0 && performance.now() - startedAt < 3_000) await sleep(20);
  return performance.now() - startedAt;
}

test('a statement over its deadline is rejected then, and ended on the server', async () => {
  const late = timed(ask(database, "select pg_sleep(10), 'by time'", { deadlineMs: 200 }));
  await sleep(100);
  expect(await runningOnServer('by time')).toBe(1);
  const { code, ms } = await late;
  expect(code).toBe('TIMEOUT');
  expect(ms).toBeLessThan(400);
  expect(await untilNoneRuns('by time')).toBeLessThan(1_000);
});

test('an aborted signal ends a statement like a deadline', async () => {
  const late = timed(ask(database, "select pg_sleep(10), 'by signal'", { signal: AbortSignal.timeout(200) }));
  expect((await late).ms).toBeLessThan(400);
  expect((await late).code).toBe('TIMEOUT');
  expect(await untilNoneRuns('by signal')).toBeLessThan(1_000);
});

test('callers who leave while a text is being prepared do not pull down one who stays', async () => {
  const holder = openDatabase(server.address, { connections: 1 });
  const single = openDatabase(server.address, { connections: 1, shapes: { preparedFrom: 1 } });
  await ask(holder, 'create table held as select 1 as one');
  await single.ping();
  await ask(holder, 'begin');
  await ask(holder, 'lock table held in access exclusive mode');
  const leave = new AbortController();
  const leaving = Array.from({ length: 20 }, () =>
    timed(ask(single, 'select one from held', { signal: leave.signal })),
  );
  const staying = timed(ask(single, 'select one from held'));
  await sleep(100);
  leave.abort();
  await sleep(300);
  await ask(holder, 'rollback');
  expect((await staying).code).toBe('OK');
  expect((await Promise.all(leaving)).map(({ code }) => code)).toEqual(leaving.map(() => 'TIMEOUT'));
  await Promise.all([holder.close(), single.close()]);
});

test('a signal that is aborted already sends nothing', async () => {
  const sent: string[] = [];
  const watched = openDatabase(server.address, { onStatement: ({ text }) => sent.push(text) });
  const { code } = await timed(ask(watched, 'select 1', { signal: AbortSignal.abort() }));
  await watched.close();
  expect(code).toBe('TIMEOUT');
  expect(await runningOnServer('select 1 ')).toBe(0);
});

test('a statement behind a slow one on the same connection is answered once that is cancelled', async () => {
  const single = openDatabase(server.address, { connections: 1 });
  await single.ping();
  const slow = timed(ask(single, 'select pg_sleep(10)', { deadlineMs: 300 }));
  const behind = Array.from({ length: 20 }, (_, n) => ask(single, `select ${n}::text`));
  expect((await slow).code).toBe('TIMEOUT');
  expect((await Promise.all(behind)).map(([row]) => row?.[0])).toEqual(behind.map((_, n) => String(n)));
  await single.close();
});

test('statements that expired behind a slow one do not pull down those that did not', async () => {
  const single = openDatabase(server.address, { connections: 1 });
  await single.ping();
  const slow = timed(ask(single, 'select pg_sleep(10)', { deadlineMs: 300 }));
  const impatient = Array.from({ length: 20 }, () => timed(ask(single, 'select 1', { deadlineMs: 250 })));
  const patient = Array.from({ length: 20 }, (_, n) => ask(single, `select ${n}::text`));
  expect((await slow).code).toBe('TIMEOUT');
  expect((await Promise.all(impatient)).map(({ code }) => code)).toEqual(impatient.map(() => 'TIMEOUT'));
  expect((await Promise.all(patient)).map(([row]) => row?.[0])).toEqual(patient.map((_, n) => String(n)));
  await single.close();
});

test('a slow database refuses one statement more than it may hold, at once', async () => {
  const small = openDatabase(server.address, { statementsMax: 10 });
  const slow = Array.from({ length: 10 }, () =>
    timed(ask(small, 'select pg_sleep(10)', { deadlineMs: 300 })),
  );
  const { code, ms } = await timed(ask(small, 'select 1'));
  expect(code).toBe('DATABASE_UNAVAILABLE');
  expect(ms).toBeLessThan(50);
  expect(new Set((await Promise.all(slow)).map((one) => one.code))).toEqual(new Set(['TIMEOUT']));
  await sleep(500);
  expect(await ask(small, 'select 1')).toEqual([['1']]);
  await small.close();
});

test('a connection that answers nothing any more is replaced', async () => {
  const line = await openLine(server.address);
  const behindLine = openDatabase(line.address, { deadlineMs: 300 });
  await behindLine.ping();
  line.become('silent');
  const { code, ms } = await timed(ask(behindLine, 'select 1'));
  expect(code).toBe('TIMEOUT');
  expect(ms).toBeLessThan(500);
  line.become('good');
  await sleep(2_500);
  expect(await ask(behindLine, 'select 2')).toEqual([['2']]);
  await behindLine.close();
  line.close();
});

test('closing lets a running statement end and refuses what waits', async () => {
  const single = openDatabase(server.address, { connections: 1 });
  const running = ask(single, 'select pg_sleep(0.3)::text');
  await sleep(100);
  await single.close();
  expect(await running).toEqual([['']]);
  expect((await timed(ask(single, 'select 1'))).code).toBe('DATABASE_UNAVAILABLE');
});
