import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { problems } from '../../subgraphs/_engine/problems.ts';
import { type Database, openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { openLine } from './line.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

const server = await serverOfItsOwn();

afterAll(() => server.remove());

async function ask(database: Database, text: string, parameters: string[] = []) {
  const sink = collectRows();
  await database.run({ text, parameters }, sink);
  return sink.rows;
}

/** How long until the database answers again. */
async function untilWell(database: Database): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < 10_000) {
    if (
      await database.ping().then(
        () => true,
        () => false,
      )
    )
      break;
    await sleep(50);
  }
  return performance.now() - startedAt;
}

test('a stopped server is told at once to all callers, and found again within seconds', async () => {
  const database = openDatabase(server.address);
  await database.ping();
  await server.stop();
  const startedAt = performance.now();
  const codes = await Promise.all(
    Array.from({ length: 60 }, () => ask(database, 'select 1').catch((problem) => problem.code)),
  );
  expect(new Set(codes)).toEqual(new Set(['DATABASE_UNAVAILABLE']));
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  await sleep(1_000);
  const again = performance.now();
  await expect(ask(database, 'select 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(performance.now() - again).toBeLessThan(1_000);
  await server.start();
  expect(await untilWell(database)).toBeLessThan(2_000);
  expect(await ask(database, 'select 2')).toEqual([['2']]);
  await database.close();
});

test('a reading statement whose connection broke is sent again and its sink reset', async () => {
  const line = await openLine(server.address);
  const database = openDatabase(line.address, { connections: 1 });
  await database.ping();
  line.become('resets');
  const sink = collectRows();
  let resets = 0;
  const counting = {
    row: sink.row,
    reset() {
      line.become('good');
      resets++;
      sink.reset();
    },
  };
  await database.run(
    { text: "select repeat('x', 1000) from generate_series(1, 500)", parameters: [] },
    counting,
  );
  expect(resets).toBe(1);
  expect(sink.rows.length).toBe(500);
  await database.close();
  line.close();
});

test('a writing statement is never sent twice', async () => {
  const line = await openLine(server.address);
  const database = openDatabase(line.address, { connections: 1 });
  await ask(database, 'create table written_once (n int)');
  line.become('resets');
  const text = "insert into written_once select 1 from generate_series(1, 1) returning repeat('x', 100000)";
  await expect(ask(database, text)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  line.become('good');
  expect(await ask(database, 'select count(*)::text from written_once')).toEqual([['1']]);
  await database.close();
  line.close();
});

test('a database that does not exist, and one that refuses the user, are unavailable', async () => {
  const nowhere = openDatabase({ ...server.address, database: 'nowhere' });
  const stranger = openDatabase({ ...server.address, user: 'stranger' });
  await expect(nowhere.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await expect(stranger.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await Promise.all([nowhere.close(), stranger.close()]);
});

test('a database that its operator closed is unavailable until he opens it', async () => {
  const operator = openDatabase(server.address);
  await ask(operator, 'create database closed allow_connections false');
  const database = openDatabase({ ...server.address, database: 'closed' });
  await expect(database.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await ask(operator, 'alter database closed allow_connections true');
  await untilWell(database);
  expect(await ask(database, 'select 1')).toEqual([['1']]);
  await Promise.all([database.close(), operator.close()]);
});

test('a server without a verifiable certificate is refused when verification is asked for', async () => {
  const database = openDatabase({ ...server.address, ssl: 'verify-full' });
  await expect(database.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await database.close();
});

test.each([
  ['select $1::int', 'seven', 'BAD_USER_INPUT'],
  ['select $1::int', '99999999999', 'BAD_USER_INPUT'],
  ['select $1::date', '2026-02-30', 'BAD_USER_INPUT'],
  ['select $1::date', 'yesterday evening', 'BAD_USER_INPUT'],
  ['select $1::timestamptz', '2026-01-31T09:30:00+20:00', 'BAD_USER_INPUT'],
  ['select $1::text', 'a\0b', 'BAD_USER_INPUT'],
  ['select $1::int / 0', '1', 'INTERNAL'],
  ['select $1::text from nowhere', '1', 'INTERNAL'],
] as const)('%s of %j is a %s with the words of the catalogue', async (text, parameter, code) => {
  const database = openDatabase(server.address);
  const problem = await ask(database, text, [parameter]).catch((failure) => failure);
  expect(problem).toMatchObject({ code, message: problems[code].message, originalError: expect.any(Error) });
  expect(JSON.stringify(problem)).not.toContain(parameter === '1' ? 'nowhere' : parameter);
  await database.close();
});
