import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { type RunningServer, startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';

/** A server for tests that stop it or end its backends; empty but for the database `postgres`. */
export interface OwnServer {
  readonly address: DatabaseAddress;
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts an empty server on a free port, in less than a second. */
export async function serverOfItsOwn(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ait-core-resilience-'));
  // PostgreSQL may have to run as another user than the one who starts the tests.
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'data');
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let server: RunningServer | undefined = await startServer({ dataFolder, settings, trust: true }).catch(
    (failure) => {
      clear();
      throw failure;
    },
  );
  const { host, port, user } = server;
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  return {
    address: { domain: 'resilience', host, port, user, database: 'postgres', ssl: false },
    stop,
    async start() {
      server = await startServer({ dataFolder, port, settings, trust: true });
    },
    async remove() {
      await stop();
      clear();
    },
  };
}
