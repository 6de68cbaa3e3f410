import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

// Statements whose rows are found by key have connections of their own: the server plans them once, and none of them
// stands behind somebody's long question.

const server = await serverOfItsOwn();
const database = openDatabase(server.address, { connections: 1, shapes: { preparedFrom: 1 } });

afterAll(async () => {
  await database.close();
  await server.remove();
});

async function ask(text: string, keyed: boolean, parameters: string[] = []): Promise<(string | null)[][]> {
  const sink = collectRows();
  await database.run({ text, parameters, keyed }, sink);
  return sink.rows;
}

/** How often the one session of a pool planned a text for its parameters, and how often for any. */
async function plansOf(text: string, keyed: boolean): Promise<(string | null)[] | undefined> {
  const counts = 'select custom_plans::text, generic_plans::text from pg_prepared_statements';
  const [row] = await ask(`${counts} where statement = $1`, keyed, [text]);
  return row;
}

test.each([
  { keyed: true, plans: ['0', '8'] },
  { keyed: false, plans: ['8', '0'] },
])('a list of keys is planned for its length unless it is keyed: $keyed', async ({ keyed, plans }) => {
  await ask(
    'create table if not exists found as select n::text as id from generate_series(1, 1000) n',
    false,
  );
  await ask('create unique index if not exists found_id on found (id)', false);
  const text = 'select id from found where id = any($1::text[])';
  for (let n = 1; n <= 8; n++) expect(await ask(text, keyed, [`{${n}}`])).toEqual([[String(n)]]);
  expect(await plansOf(text, keyed)).toEqual(plans);
});

test('a long question delays no row that is found by key, though it delays other questions', async () => {
  const ended: string[] = [];
  const note = (name: string) => () => ended.push(name);
  await Promise.all([
    ask('select pg_sleep(0.5)', false).then(note('long')),
    ask("select 'other'", false).then(note('other')),
    ask("select 'keyed'", true).then(note('keyed')),
  ]);
  expect(ended).toEqual(['keyed', 'long', 'other']);
});
