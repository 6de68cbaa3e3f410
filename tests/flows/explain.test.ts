import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { urlVariable } from '../../subgraphs/_platform/databases/addresses.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { world } from '../world.ts';

const { addresses } = await world();
const root = join(import.meta.dirname, '../..');

const urls = addresses.map(({ domain, host, port, user, database }) => [
  urlVariable(domains.find(({ name }) => name === domain)!),
  `postgres://${user}@${host}:${port}/${database}?sslmode=disable`,
]);

async function explain(...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, ...Object.fromEntries(urls) };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['gateway/explain.ts', ...args], {
      cwd: root,
      env,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, output: stderr };
  }
}

/** Each test starts a process that loads the whole graph. */
describe('npm run explain', { timeout: 60_000 }, () => {
  test('prints what was picked, the plan, the SQL and what PostgreSQL makes of it, for each fetch', async () => {
    const { code, output } = await explain('tests/golden/claims/of-a-policy-without-the-policy.graphql');
    expect(code).toBe(0);
    expect(output.match(/^── \d+\. \w+/gm)).toEqual(['── 1. policies', '── 2. claims']);
    for (const part of [
      'PICK\n  policies',
      'PLAN\n{"reads":[{"column":"id"}',
      'SQL\nwith l0 as',
      'EXPLAIN\nAppend',
    ])
      expect(output).toContain(part);
    expect(output).toContain('Statements: 2; databases: 2');
  });

  test('says what a query is refused for', async () => {
    const { output } = await explain('tests/golden/graph/refused-page.graphql');
    expect(output).toContain('error at policies: first on a list of Policy must be from 0 to 500, not 501.');
    expect((await explain('README.md')).output).toContain('error: Syntax Error');
  });

  test.each([
    ['a file that is not there', ['nowhere.graphql'], /There is no file nowhere\.graphql/],
    [
      'variables that are no JSON',
      ['tests/golden/graph/node.graphql', '--variables', '{'],
      /The variables are no JSON/,
    ],
    ['a flag it does not know', ['--verbose'], /Unknown option '--verbose'/],
    ['a flag without its value', ['--variables'], /^Option '--variables <value>' argument missing/],
  ])('refuses %s in a sentence', async (_, args, message) => {
    const { code, output } = await explain(...args);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('tells its flags', async () => {
    expect((await explain('--help')).output).toMatch(/--variables JSON/);
  });
});
