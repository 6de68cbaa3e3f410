import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';
import { dataFolder } from './run.ts';

const clusterFolder = () => join(dataFolder(), 'postgres');
const launcher = join(import.meta.dirname, '../../subgraphs/_platform/embedded-postgres/server.ts');

/** Starts a server in a process that is killed right after, as a run that got SIGKILL. */
function startAndDie(dataFolder: string): void {
  const script = `
    const { startServer } = await import(${JSON.stringify(launcher)});
    await startServer({ dataFolder: ${JSON.stringify(dataFolder)}, trust: true });
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script]);
}

test('the password is kept for the owner only, and the server listens on this machine only', async () => {
  const folder = clusterFolder();
  const server = await startServer({ dataFolder: folder });
  const file = `${folder}.password`;
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(server).toMatchObject({
    host: '127.0.0.1',
    adopted: false,
    password: readFileSync(file, 'utf8').trim(),
  });
  await server.stop();
  renameSync(file, `${file}.away`);
  await expect(startServer({ dataFolder: folder })).rejects.toThrow(`Put ${file} back`);
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
  renameSync(`${file}.away`, file);
});

test('the server of a killed run is adopted, and moved when another port is asked for', async () => {
  const folder = clusterFolder();
  startAndDie(folder);
  const adopted = await startServer({ dataFolder: folder });
  expect(adopted.adopted).toBe(true);
  await adopted.stop();
  startAndDie(folder);
  const port = adopted.port === 65535 ? 65534 : adopted.port + 1;
  const moved = await startServer({ dataFolder: folder, port });
  expect(moved).toMatchObject({ adopted: false, port });
  await moved.stop();
});

test('a lock file that names a process of somebody else does not keep the server from starting', async () => {
  const folder = clusterFolder();
  await (await startServer({ dataFolder: folder, trust: true })).stop();
  writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const server = await startServer({ dataFolder: folder });
  expect(server.adopted).toBe(false);
  await server.stop();
});

test('who finds the folder in use borrows its server, and leaves it running', async () => {
  const folder = clusterFolder();
  const owner = await startServer({ dataFolder: folder, trust: true });
  const borrowed = await startServer({ dataFolder: folder, trust: true });
  expect(borrowed).toMatchObject({ borrowedFrom: process.pid, port: owner.port });
  await borrowed.stop();
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(true);
  await owner.stop();
  await owner.stop();
  expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
});

test('what a killed first start left behind is cleared, what is not ours is left alone', async () => {
  const folder = clusterFolder();
  mkdirSync(`${folder}.new`);
  writeFileSync(join(`${folder}.new`, 'half'), '');
  await (await startServer({ dataFolder: folder, trust: true })).stop();
  expect(existsSync(`${folder}.new`)).toBe(false);

  const photos = clusterFolder();
  mkdirSync(photos);
  writeFileSync(join(photos, 'photo'), '');
  await expect(startServer({ dataFolder: photos })).rejects.toThrow('holds no PostgreSQL cluster');
});

test('a port that is taken, or a setting that is wrong, ends in a sentence', async () => {
  const folder = clusterFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await expect(startServer({ dataFolder: folder, trust: true, port })).rejects.toThrow(
    `Port ${port} for PostgreSQL`,
  );
  other.close();
  const wrong = { dataFolder: folder, settings: { shared_buffers: 'plenty' } };
  await expect(startServer(wrong)).rejects.toThrow(/did not start: .*shared_buffers/);
});
