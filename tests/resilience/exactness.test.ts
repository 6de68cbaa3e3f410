import { afterAll, expect, test } from 'vitest';
import { readRow } from '../../subgraphs/_engine/read-row.ts';
import { openDatabase, type StatementEvent } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

const server = await serverOfItsOwn();
const events: StatementEvent[] = [];
const database = openDatabase(server.address, { onStatement: (event) => events.push(event) });

afterAll(async () => {
  await database.close();
  await server.remove();
});

async function ask(text: string, parameters: (string | null)[] = []): Promise<(string | null)[][]> {
  const sink = collectRows();
  await database.run({ text, parameters }, sink);
  return sink.rows;
}

test('a sink receives nulls, empty texts and every letter as they are', async () => {
  const texts = ['', ' ', 'plain', 'Muñoz Ibáñez', '€', '日本語', '𝄞 clef', 'quote " \\ \n\t', null];
  const columns = texts.map((_, index) => `$${index + 1}::text`).join(', ');
  expect(await ask(`select ${columns}`, texts)).toEqual([texts]);
});

test('a text of a megabyte arrives whole beside short ones', async () => {
  const [row] = await ask(`select 'before', repeat('añ', 500000), null::text, 'after'`);
  expect([row?.[0], row?.[1] === 'añ'.repeat(500_000), row?.[2], row?.[3]]).toEqual([
    'before',
    true,
    null,
    'after',
  ]);
});

test.each([
  ['timestamptz', '2024-02-29T23:59:59.123456Z', '2024-02-29 23:59:59.123456+00'],
  ['timestamptz', '2024-07-01T00:30:00.000001+02:00', '2024-06-30 22:30:00.000001+00'],
  ['timestamp', '2024-02-29 23:59:59.999999', '2024-02-29 23:59:59.999999'],
  ['date', '0001-01-01', '0001-01-01'],
  ['date', '2024-12-31', '2024-12-31'],
  ['time', '23:59:59.999999', '23:59:59.999999'],
  ['numeric', '123456789012345678901234567890.10', '123456789012345678901234567890.10'],
  ['numeric(34,4)', '-0.0001', '-0.0001'],
  ['bigint', '9223372036854775807', '9223372036854775807'],
  ['double precision', '0.1', '0.1'],
  ['boolean', 'true', 't'],
  ['boolean', 'false', 'f'],
  ['json', '{"b": 1.10, "a" : [null, "é"]}', '{"b": 1.10, "a" : [null, "é"]}'],
  ['jsonb', '"a text"', '"a text"'],
  ['jsonb', '12345678901234567890.10', '12345678901234567890.10'],
  ['text[]', '{"a,b","c\\"d","null",null,""}', '{"a,b","c\\"d","null",NULL,""}'],
  ['int[]', '{1,2,3}', '{1,2,3}'],
  ['timestamptz[]', '{"2024-01-01T00:00:00.000001Z"}', '{"2024-01-01 00:00:00.000001+00"}'],
  ['bytea', '\\x00ff', '\\x00ff'],
  ['uuid', '018f3c2e-7b1a-7c3d-9e4f-012345678901', '018f3c2e-7b1a-7c3d-9e4f-012345678901'],
] as const)('a %s goes in as %s and comes back exact', async (type, given, back) => {
  // The second run uses the prepared statement, whose parameter types the driver has learnt by then.
  for (const _ of ['first', 'prepared']) expect(await ask(`select $1::${type}`, [given])).toEqual([[back]]);
});

test('rows of very different sizes asked for in parallel do not mix', async () => {
  const sizes = [0, 1, 5, 100, 4_000, 70_000, 300_000];
  const text = `select $1::text, n::text, repeat($1::text, $2::int / 4) from generate_series(1, 7) n`;
  const asks = Array.from({ length: 84 }, async (_, index) => {
    const mark = String(1_000 + index);
    const size = sizes[index % sizes.length]!;
    const rows = await ask(text, [mark, String(size)]);
    const expected = mark.repeat(Math.floor(size / 4));
    return rows.length === 7 && rows.every(([who, , filler]) => who === mark && filler === expected);
  });
  expect((await Promise.all(asks)).filter((right) => !right)).toEqual([]);
});

test('a parameter that is no text is refused before it is sent', async () => {
  const wrong = [undefined] as unknown as string[];
  await expect(ask('select $1::text', wrong)).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(await ask('select 1')).toEqual([['1']]);
});

test('an error thrown by a sink rejects its statement and no other', async () => {
  const broken = {
    row() {
      throw new RangeError('full');
    },
    reset() {},
  };
  const text = 'select n from generate_series(1, 1000) n';
  const failing = database.run({ text, parameters: [] }, broken);
  const neighbours = Promise.all([ask(text), ask(text)]);
  await expect(failing).rejects.toMatchObject({ code: 'INTERNAL', originalError: { message: 'full' } });
  expect((await neighbours).map((rows) => rows.length)).toEqual([1_000, 1_000]);
});

test('each statement is told once, with its rows and its time', async () => {
  events.length = 0;
  await ask('select n from generate_series(1, $1::int) n', ['3']);
  await ask('select $1::int', ['x']).catch(() => undefined);
  await database.ping();
  expect(events).toEqual([
    { domain: 'resilience', text: expect.any(String), parameters: ['3'], rows: 3, ms: expect.any(Number) },
    {
      domain: 'resilience',
      text: 'select $1::int',
      parameters: ['x'],
      rows: 0,
      ms: expect.any(Number),
      code: 'BAD_USER_INPUT',
    },
  ]);
});

test('a session speaks UTC and ISO whatever the server is set to', async () => {
  await ask(`alter database postgres set timezone to 'Europe/Madrid'`);
  await ask(`alter database postgres set datestyle to 'German'`);
  const fresh = openDatabase(server.address);
  const sink = collectRows();
  await fresh.run(
    { text: `select '2024-07-01T00:00:00Z'::timestamptz, '2024-07-01'::date`, parameters: [] },
    sink,
  );
  expect(sink.rows).toEqual([['2024-07-01 00:00:00+00', '2024-07-01']]);
  await fresh.close();
});

test('a row is read from the middle of a buffer', () => {
  const bytes = Buffer.from('..\0\0\0\u0003abc\xff\xff\xff\xff\0\0\0\0..', 'latin1');
  expect(readRow(bytes, 2, bytes.length - 2)).toEqual(['abc', null, '']);
});
