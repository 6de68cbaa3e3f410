import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { openLine } from './line.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

const server = await serverOfItsOwn();
const database = openDatabase(server.address, { connections: 1, shapes: { preparedFrom: 1 } });

afterAll(async () => {
  await database.close();
  await server.remove();
});

async function ask(text: string, parameters: string[] = [], to = database): Promise<(string | null)[][]> {
  const sink = collectRows();
  await to.run({ text, parameters }, sink);
  return sink.rows;
}

/** How many prepared statements of the one session have this text. */
async function preparedAs(text: string): Promise<number> {
  const rows = await ask('select statement from pg_prepared_statements');
  return rows.filter(([statement]) => statement === text).length;
}

test('a burst of one text is prepared once', async () => {
  await database.ping();
  const text = "select $1::text || 'burst'";
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(text, [String(n)])));
  expect(answers.map(([row]) => row?.[0])).toEqual(answers.map((_, n) => `${n}burst`));
  expect(await preparedAs(text)).toBe(1);
});

test('a burst that finds its plan stale prepares it once more', async () => {
  await ask('create table stale as select 1 as one');
  const text = 'select $1::text, s.* from stale s';
  await ask(text, ['warm']);
  await ask('alter table stale add column two int');
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(text, [String(n)])));
  expect(answers.map(([row]) => row)).toEqual(answers.map((_, n) => [String(n), '1', null]));
  expect(await preparedAs(text)).toBe(2);
});

test('a text that could not be prepared tells the same reason again, and works once it can', async () => {
  const text = 'select one from later where one = $1::int';
  for (const _ of ['first', 'second']) {
    await expect(ask(text, ['1'])).rejects.toMatchObject({ originalError: { code: '42P01' } });
  }
  await ask('create table later as select 1 as one');
  expect(await ask(text, ['1'])).toEqual([['1']]);
});

test('a value that fails does not cost the prepared statement', async () => {
  const text = 'select $1::int + 7';
  for (const _ of [1, 2, 3])
    await expect(ask(text, ['seven'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await ask(text, ['7'])).toEqual([['14']]);
  expect(await preparedAs(text)).toBe(1);
});

test('a text costs one round trip: unprepared, being prepared and prepared', async () => {
  const line = await openLine(server.address);
  const behindLine = openDatabase(line.address, { connections: 1, shapes: { preparedFrom: 3 } });
  await ask('select 1', [], behindLine);
  const connected = line.roundTrips;
  for (const times of [1, 2, 3, 4]) {
    expect(await ask('select $1::text', ['asked'], behindLine)).toEqual([['asked']]);
    expect(line.roundTrips).toBe(connected + times);
  }
  const burst = Array.from({ length: 20 }, (_, n) => ask(`select $1::text, ${n}`, ['asked'], behindLine));
  expect((await Promise.all(burst)).map(([row]) => row?.[1])).toEqual(burst.map((_, n) => String(n)));
  expect(line.roundTrips - connected - 4).toBeLessThan(5);
  await behindLine.close();
  line.close();
});

test('sessions for whose successors the server has no room go on, and no statement fails', async () => {
  await ask('create role limited login connection limit 2');
  const limited = openDatabase(
    { ...server.address, user: 'limited' },
    { shapes: { preparedFrom: 1, sessionBytes: 100_000, sessionMsMin: 0 } },
  );
  const pids = async () => {
    const asked = [1, 2].map(() => ask('select pg_backend_pid()::text, pg_sleep(0.1)', [], limited));
    return (await Promise.all(asked)).map(([row]) => row?.[0]).sort();
  };
  const before = await pids();
  for (let n = 0; n < 60; n++) expect(await ask(`select ${n}`, [], limited)).toEqual([[String(n)]]);
  expect(await pids()).toEqual(before);
  await limited.close();
});
