import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readSettings } from '../../gateway/distributed/settings.ts';
import { readSettings as readStart } from '../../gateway/settings.ts';

// Processes start here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('names and flags are read; a database is needed only for what is served', () => {
  const environment = { AIT_CORE_DB02_CLAIMS_URL: 'postgres://u@127.0.0.1/claims' };
  expect(readSettings(['claims', 'claims', '--port', '4101'], environment)).toMatchObject({
    names: ['claims'],
    port: 4101,
    external: [{ domain: 'claims', database: 'claims' }],
  });
  expect(readSettings(['--help'], {})).toBe('help');
});

test.each([
  [['clams'], 'There is no subgraph clams. Did you mean claims?'],
  [['graph'], 'There is no subgraph graph. Did you mean _graph?'],
  [['xyz-xyz-xyz'], 'There is no subgraph xyz-xyz-xyz. `npm run subgraph'],
  [[], 'Name the subgraphs to serve.'],
  [['claims', '--port', 'http'], '--port takes a whole number'],
  [['claims', '--colour'], "Unknown option '--colour'"],
])('%j is refused: %s', (args, sentence) => {
  expect(() => readSettings(args, {})).toThrow(sentence);
});

test('_graph needs the databases of all', () => {
  const environment = { AIT_CORE_DB02_CLAIMS_URL: 'postgres://u@127.0.0.1/claims' };
  expect(() => readSettings(['_graph'], environment)).toThrow('AIT_CORE_DB01_POLICIES_URL is missing');
});

test('npm start divides only when it is told to', () => {
  expect(readStart([], {})).toMatchObject({ groups: undefined });
  expect(readStart(['--distributed'], {})).toMatchObject({ groups: 4 });
  expect(readStart(['--distributed', '--groups', '2'], {})).toMatchObject({ groups: 2 });
  expect(() => readStart(['--groups', '2'], {})).toThrow('--groups says how --distributed divides');
  expect(() => readStart(['--distributed', '--groups', '0'], {})).toThrow('--groups takes a whole number');
});

test('it says where it serves, answers there, and ends well on SIGTERM', async () => {
  const data = mkdtempSync(join(tmpdir(), 'ait-core-subgraph-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const entry = join(import.meta.dirname, '../../gateway/subgraph.ts');
  const child = spawn(process.execPath, [entry, 'claims', '_graph', '--port', '0', '--data', data], {
    env: { ...process.env, DB_HOST: '127.0.0.1', DB_PORT: '1', DB_USER: 'nobody' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  await expect.poll(() => output, { timeout: 18_000 }).toContain('Ready: ');
  const [url = ''] = /http\S+\/claims/.exec(output) ?? [];
  const response = await fetch(`${url}?query={__typename}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  expect((await fetch(`${url}/health`)).status).toBe(503);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});
