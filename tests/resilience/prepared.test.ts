import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { PREPARED_MAX } from '../../subgraphs/_platform/databases/pool.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

const server = await serverOfItsOwn();
const database = openDatabase(server.address, { connections: 1 });

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

test('a session keeps a bounded number of texts prepared, and answers the others all the same', async () => {
  const fresh = openDatabase(server.address, { connections: 1 });
  for (let first = 0; first < PREPARED_MAX + 50; first += 50) {
    const wanted = Array.from({ length: 50 }, (_, n) => [String(first + n), 'asked']);
    const answers = await Promise.all(wanted.map(([n]) => ask(`select '${n}', $1::text`, ['asked'], fresh)));
    expect(answers).toEqual(wanted.map((row) => [row]));
  }
  const [kept] = await ask('select count(*)::text from pg_prepared_statements', [], fresh);
  await fresh.close();
  expect(Number(kept?.[0])).toBeGreaterThan(PREPARED_MAX / 2);
  expect(Number(kept?.[0])).toBeLessThanOrEqual(PREPARED_MAX);
});
