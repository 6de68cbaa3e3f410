import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { domains } from '../../subgraphs/domains.generated.ts';
import { world } from '../world.ts';

const { cloneOf } = await world();
const program = join(import.meta.dirname, '../../subgraphs/_platform/book/load.ts');
const folder = mkdtempSync(join(tmpdir(), 'load-'));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `npm run load` with these arguments, the databases given by their URLs as an operator does. */
function run(args: readonly string[], urls: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: { ...process.env, ...urls } }, (error, out, told) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, error: told }),
    );
  });
}

async function emptyDatabases(): Promise<Record<string, string>> {
  const urls: Record<string, string> = {};
  for (const { name, number } of domains) {
    const { host, port, user, database } = await cloneOf(name, 'template');
    const variable = `AIT_CORE_DB${String(number).padStart(2, '0')}_${name.toUpperCase().replaceAll('-', '_')}_URL`;
    urls[variable] = `postgres://${user}@${host}:${port}/${database}?sslmode=disable`;
  }
  return urls;
}

test('the command loads a sample book once and a CSV file beside it', async () => {
  const urls = await emptyDatabases();
  const sample = ['sample', '--policies', '100'];
  expect(await run(sample, urls)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/100 of 100 policies[\s\S]*rows loaded/),
  });
  expect(await run(sample, urls)).toMatchObject({ code: 0, out: expect.stringMatching(/is there already/) });

  const [csv, map, rejects] = ['notes.csv', 'map.json', 'rejects.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(csv, 'n,category,text\n1,GENERAL,Hola\n2,NOISE,Hola\n');
  const columns = {
    customerId: { constant: 'nobody' },
    note: 'text',
    category: 'category',
    createdBy: { constant: 'import' },
  };
  writeFileSync(map, JSON.stringify({ key: ['n'], columns }));
  const load = ['csv', csv, '--table', 'customers.customer_notes', '--map', map, '--rejects', rejects];
  expect((await run([...load, '--dry-run'])).out).toMatch(/2 rows read, 1 would load, 1 rejected/);
  expect((await run(load, urls)).out).toMatch(/2 rows read, 0 loaded, 0 were there already, 2 rejected/);
  expect(readFileSync(rejects, 'utf8')).toMatch(
    /^line,reason\n3,"category is none of [\s\S]*\n2,"[\s\S]*customer_notes_customerId_fkey/,
  );
}, 60_000);

test('the rejects file never overwrites what is loaded', async () => {
  const csv = join(folder, 'precious.csv');
  const map = join(folder, 'precious.json');
  writeFileSync(csv, 'n\n1\n');
  writeFileSync(map, '{"key": ["n"], "columns": {"note": "n"}}');
  const load = ['csv', csv, '--table', 'customers.customer_notes', '--map', map, '--dry-run', '--rejects'];
  for (const rejects of [csv, map, `${folder}/../${folder.split('/').at(-1)}/precious.csv`])
    expect(await run([...load, rejects])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/would overwrite what is loaded/),
    });
  expect((await run([...load, join(folder, 'none/rejects.csv')])).error).toMatch(/^The rejects file cannot/);
  expect(readFileSync(csv, 'utf8')).toBe('n\n1\n');
}, 60_000);

test('what cannot work is said in a sentence, with what to do', async () => {
  const cases = [
    [['teapot'], /npm run load -- sample/],
    [['sample', '--policies', 'many'], /--policies takes a whole number/],
    [['sample', '--data', join(folder, 'typo')], /There are no databases in .*typo\. Name the data folder/],
    [['pg17'], /Name the folder[\s\S]*CASdatasets/],
    [['csv', 'x.csv'], /csv takes a file, a table and a map/],
    [['csv', 'x.csv', '--table', 'claims.dragons', '--map', 'y'], /no table claims.dragons. There are /],
    [
      ['csv', 'x.csv', '--table', 'claims.claims', '--map', '/nowhere.json'],
      /nowhere.json cannot be read as JSON/,
    ],
  ] as const;
  for (const [args, sentence] of cases) {
    const { code, error } = await run(args);
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(/\n {4}at /);
    expect(code).toBe(1);
  }
}, 60_000);
