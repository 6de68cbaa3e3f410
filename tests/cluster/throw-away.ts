import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { type RunningServer, startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';
import { prepareDatabases } from './databases.ts';

export interface Cluster {
  /** The server once its databases are there; rejects when that fails or takes longer than two minutes. */
  readonly ready: Promise<ServerAddress>;
  /** Stops the server and removes its data, also while it is still being prepared. */
  remove(): Promise<void>;
}

/** Nothing here outlives the run, so durability is switched off; statements are counted for the tests. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
  shared_buffers: '128MB',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_utility': 'off',
};

const memory = '/dev/shm';
const memoryBytesWanted = 2 * 1024 ** 3;
const disk = join(import.meta.dirname, '..', '..', '.data');
const preparedWithinMs = 120_000;
const prefix = 'ait-core-test-';
/** Inside the run's folder, because the launcher keeps its log and its claim beside the data. */
const data = 'cluster';

/** Starts a server with a folder of its own and fills it. */
export function startCluster(): Cluster {
  const folder = join(roomInMemory() ? memory : disk, `${prefix}${process.pid}`);
  const server = start(folder);
  const ready = Promise.race([server.then(prepare), tooLate()]);
  const remove = async () => {
    await server.then(({ stop }) => stop()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  return { ready, remove };
}

async function start(folder: string): Promise<RunningServer> {
  await sweep();
  // The server's own user, when that is not ours, has to pass through.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return startServer({ dataFolder: join(folder, data), settings, trust: true });
}

async function prepare(server: RunningServer): Promise<ServerAddress> {
  await prepareDatabases(server);
  return server;
}

async function tooLate(): Promise<never> {
  await sleep(preparedWithinMs, undefined, { ref: false });
  throw new Error(`its databases were not there after ${preparedWithinMs / 1000} s`);
}

/** A memory file system is faster and steadier; a container's is often too small. */
function roomInMemory(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= memoryBytesWanted;
}

/** Ends the servers and removes the folders of runs that were killed. */
async function sweep(): Promise<void> {
  for (const parent of [memory, disk].filter(existsSync)) {
    const left = readdirSync(parent).filter((name) => name.startsWith(prefix));
    for (const name of left.filter((name) => !alive(Number(name.slice(prefix.length))))) {
      await clear(join(parent, name));
    }
  }
}

/** Best effort: a folder of another user stays where it is. */
async function clear(folder: string): Promise<void> {
  try {
    const file = join(folder, data, 'postmaster.pid');
    const postmaster = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    // Starting adopts what still runs there.
    if (postmaster > 0 && alive(postmaster))
      await (await startServer({ dataFolder: join(folder, data) })).stop();
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    process.stderr.write(`${folder} of an earlier run could not be removed: ${String(error)}\n`);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
