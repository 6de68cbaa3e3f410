import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { isAlive } from '../../subgraphs/_platform/embedded-postgres/processes.ts';
import { dataFolder, run } from './run.ts';

const postmasterOf = (folder: string) => {
  const [pid, , , port] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
};

const isStopped = (folder: string) => !existsSync(join(folder, 'postgres', 'postmaster.pid'));

test('--help names the flags and ends well', async () => {
  const { ended, output } = run('--help');
  expect(await ended).toBe(0);
  expect(output()).toContain('--no-sample');
});

test('a wrong flag is refused with a sentence, not a stack', async () => {
  const { ended, output } = run('--port', 'http');
  expect(await ended).toBe(1);
  expect(output()).toBe(
    '--port takes a whole number from 0 to 65535. `npm start -- --help` lists the flags.\n',
  );
});

test('a taken port is noticed before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const folder = dataFolder();
  const { ended, output } = run('--port', String(port), '--data', folder);
  expect(await ended).toBe(1);
  expect(output()).toContain(
    `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port`,
  );
  expect(readdirSync(folder)).toEqual([]);
  other.close();
});

test('a data folder that cannot be used is named, with the way out', async () => {
  const folder = dataFolder();
  writeFileSync(join(folder, 'file'), '');
  const { ended, output } = run('--port', '0', '--data', join(folder, 'file'));
  expect(await ended).toBe(1);
  expect(output()).toMatch(/cannot be used \(E\w+\).*--data FOLDER/);
  expect(output()).not.toContain('    at ');
});

test.runIf(existsSync('/proc'))(
  'a folder where none can be made is named too, without trying for ever',
  async () => {
    const { ended, output } = run('--port', '0', '--data', '/proc/ait-core');
    expect(await ended).toBe(1);
    expect(output()).toMatch(/cannot be used \(ENOENT\)/);
  },
);

test('from nothing to an answer; a kill loses nothing; the next start adopts; SIGTERM ends it all', {
  timeout: 240_000,
}, async () => {
  const folder = dataFolder();
  const flags = ['--port', '0', '--data', folder, '--policies', '20'];
  const first = run(...flags);
  const [, url = ''] = await first.says(/Ready: (\S+)\/ /);
  expect(await ask(url, '{ policies(first: 1) { nodes { customer { id } } } }')).toMatchObject({
    data: { policies: { nodes: [{ customer: { id: expect.any(String) } }] } },
  });
  expect(await (await fetch(`${url}/`)).text()).toContain('<script type="module"');
  const { pid, port } = postmasterOf(folder);
  const sql = postgres(`postgres://postgres@127.0.0.1:${port}/ait_core_db01_policies`, {
    password: readFileSync(join(folder, 'postgres.password'), 'utf8').trim(),
    max: 1,
  });
  await sql`create table acknowledged as select 'kept' as word`;
  await sql.end();

  const beside = run(...flags);
  expect(await beside.ended).toBe(1);
  expect(beside.output()).toContain(`Process ${first.pid} works on`);

  first.kill('SIGKILL');
  await first.ended;
  expect(isAlive(pid)).toBe(true);

  const second = run(...flags);
  await second.says(/PostgreSQL \S+ adopted/);
  await second.says(/explorer page is there/);
  await second.says(/Ready: /);
  expect(postmasterOf(folder).pid).toBe(pid);
  // One Ctrl-C arrives twice under npm: the repeat must not cut the end short.
  second.kill('SIGTERM');
  second.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(isStopped(folder)).toBe(true);
});

test('Ctrl-C while it is still starting ends what was started', { timeout: 120_000 }, async () => {
  const folder = dataFolder();
  const starting = run('--port', '0', '--data', folder, '--no-sample');
  await starting.says(/PostgreSQL \S+ started/);
  const { pid } = postmasterOf(folder);
  starting.kill('SIGINT');
  expect(await starting.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(isStopped(folder)).toBe(true);
});

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
