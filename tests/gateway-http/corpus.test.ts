import { describe, expect, test } from 'vitest';
import { problems } from '../../subgraphs/_engine/problems.ts';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { world } from '../world.ts';
import { expectClean, mark } from './scan.ts';
import { stubGateway } from './stub-gateway.ts';

// Every way a statement can fail, with a value of somebody's data in it: what the database says of each goes through the
// driver, the mapping of its failures and the gateway, as it would from a field of the graph.

const { cloneOf } = await world();
const database = openDatabase(await cloneOf('customers', 'template'), { connections: 1, deadlineMs: 1_000 });
const sink = { row() {}, reset() {} };
const run = (text: string, parameters: readonly string[] = []) => database.run({ text, parameters }, sink);

await run(`create table marked (
  id int primary key, name text unique not null, short varchar(3), amount numeric(6, 2) check (amount > 0),
  parent int references marked, during tstzrange, exclude using gist (during with &&))`);
await run(`insert into marked values (1, '${mark}', null, 1, null, '[2025-01-01, 2026-01-01)')`);

interface Failure {
  readonly what: string;
  readonly text: string;
  readonly parameters?: readonly string[];
  readonly code?: string;
}

const failures: readonly Failure[] = [
  {
    what: 'a value that must be unique',
    text: 'insert into marked values (2, $1::text)',
    parameters: [mark],
  },
  { what: 'a key that is taken', text: 'insert into marked values (1, $1::text)', parameters: [mark] },
  { what: 'a row that is not there', text: `insert into marked values (2, '${mark}2', null, 1, 99)` },
  { what: 'a row that is still pointed to', text: 'update marked set parent = 1, id = 7' },
  { what: 'a value that is not allowed', text: `insert into marked values (2, '${mark}2', null, -1)` },
  {
    what: 'a value that is missing',
    text: `insert into marked (id, short) values (2, '${mark.slice(0, 3)}')`,
  },
  {
    what: 'a time that is taken',
    text: `insert into marked values (2, '${mark}2', null, 1, null, '[2025-06-01,)')`,
  },
  { what: 'a text that is too long', text: `insert into marked values (2, 'x', '${mark}')` },
  {
    what: 'an amount that is too large',
    text: `update marked set amount = 12345678, name = '${mark}2'`,
    code: 'BAD_USER_INPUT',
  },
  ...[
    'int',
    'numeric',
    'timestamptz',
    'date',
    'boolean',
    'uuid',
    'json',
    'jsonb',
    'text[]',
    'interval',
    'inet',
  ].map((type) => ({ what: `a text that is no ${type}`, text: `select $1::${type}`, parameters: [mark] })),
  {
    what: 'a number out of range',
    text: 'select $1::int',
    parameters: ['99999999999'],
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a day that does not exist',
    text: 'select $1::date',
    parameters: ['2025-02-30'],
    code: 'BAD_USER_INPUT',
  },
  { what: 'a NUL', text: 'select $1::text', parameters: [`${mark}\0`], code: 'BAD_USER_INPUT' },
  { what: 'a pattern that is none', text: `select '${mark}' ~ $1::text`, parameters: [`${mark}(`] },
  { what: 'a JSON path that is none', text: 'select $1::jsonpath', parameters: [`${mark} ??`] },
  { what: 'a text search that is none', text: 'select $1::tsquery', parameters: [`${mark} & &`] },
  {
    what: 'a division by nothing',
    text: `select 1 / (length('${mark}') - length($1::text))`,
    parameters: [mark],
  },
  { what: 'a table that is not there', text: `select 1 from "${mark}"` },
  { what: 'a column that is not there', text: `select "${mark}" from marked` },
  { what: 'a function that is not there', text: `select "${mark}"(1)` },
  { what: 'an operator that is not there', text: `select '${mark}'::text + 1` },
  { what: 'SQL that is none', text: `select '${mark}' form marked` },
  {
    what: 'a complaint of a trigger',
    text: `do $$ begin raise exception 'no ${mark}' using hint = '${mark}', detail = '${mark}'; end $$`,
  },
  { what: 'an assertion', text: `do $$ begin assert false, '${mark}'; end $$` },
  { what: 'a statement that takes too long', text: `select pg_sleep(30), '${mark}'`, code: 'TIMEOUT' },
  { what: 'a statement nobody may run', text: `select pg_read_file('/${mark}')` },
  { what: 'a missing parameter', text: 'select $1::text, $2::text', parameters: [mark] },
];

describe('of a statement that fails, a client reads the words of the catalogue and nothing else', () => {
  test.each(failures)('$what', async ({ text, parameters, code }) => {
    const gateway = await stubGateway(() => run(text, parameters).then(() => 'did not fail'));
    const answer = await gateway.post({ query: '{ word }' });
    expect(answer.body.errors).toHaveLength(1);
    const [error] = answer.body.errors!;
    const told = error!.extensions['code'] as keyof typeof problems;
    if (code) expect(told).toBe(code);
    expect(error!.message).toBe(problems[told].message);
    expect(Object.keys(error!.extensions).sort()).toEqual(['code', 'requestId']);
    expectClean(answer.text);
    // The log names table and constraint for whoever mends it, never the value.
    expect(gateway.log.join('')).not.toContain(mark);
    await gateway.close();
  });
});
