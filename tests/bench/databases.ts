import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { migrate } from '../../migrations/runner.ts';
import { loadSampleBook } from '../../subgraphs/_platform/book/sample-book.ts';
import { addressesOn, type DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { type RunningServer, startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

/** The databases that a bench measures over. */
export interface BenchDatabases {
  readonly addresses: readonly DatabaseAddress[];
  /** To the server's own database, as its owner. */
  readonly admin: postgres.Sql;
  /** For example `18.4`. */
  readonly version: string;
  /** Stops the server, and removes its data unless it was asked to keep them. */
  close(): Promise<void>;
}

/**
 * The server counts statements. Parallel workers come and go too fast for their time to be read, so there are none;
 * and nothing but the two handlers is to run meanwhile, so nothing is vacuumed or forced to the disk.
 */
const settings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_utility': 'off',
  max_connections: '200',
  shared_buffers: '1GB',
  max_parallel_workers_per_gather: '0',
  autovacuum: 'off',
  max_wal_size: '2GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** Starts a PostgreSQL server of the bench's own, on a folder that is kept, or on one that is thrown away. */
export async function openBenchDatabases(kept: string | undefined): Promise<BenchDatabases> {
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'ait-core-bench-'));
  // The server's own user, when that is not ours, has to pass through.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const server = await startServer({ dataFolder: join(folder, 'bench'), settings, trust: true });
  if (server.borrowedFrom !== undefined)
    throw new OperatorError(`Process ${server.borrowedFrom} works on ${folder} already.`);
  const admin = connect({ ...server, database: 'postgres' });
  return {
    ...{ addresses: addressesOn(server, domains), admin, version: server.version },
    async close() {
      await admin.end({ timeout: 1 });
      await server.stop();
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Builds the databases and loads the sample book where it is not there yet, or takes what is there when no size is given;
 * answers all policy numbers in order.
 */
export async function fillBook(
  { addresses, admin }: BenchDatabases,
  policies: number | undefined,
  say: (line: string) => void,
): Promise<string[]> {
  await admin`create extension if not exists pg_stat_statements`;
  await migrate(addresses, {});
  if (policies !== undefined) await load(addresses, policies, say);
  return readPolicyNumbers(addresses.find(({ domain }) => domain === 'policies')!);
}

async function load(
  addresses: readonly DatabaseAddress[],
  policies: number,
  say: (line: string) => void,
): Promise<void> {
  let told = performance.now();
  const { alreadyThere } = await loadSampleBook(addresses, {
    policies,
    onProgress(done, total) {
      if (done < total && performance.now() - told < 10_000) return;
      told = performance.now();
      say(`sample book: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} policies`);
    },
  });
  if (!alreadyThere) await Promise.all(addresses.map(tidy));
}

/** What autovacuum would have done by the time a book has this size. */
async function tidy(address: DatabaseAddress): Promise<void> {
  const sql = connect(address);
  await sql`vacuum analyze`;
  await sql.end();
}

async function readPolicyNumbers(address: DatabaseAddress): Promise<string[]> {
  const sql = connect(address);
  const rows = await sql<{ number: string }[]>`select "policyNumber" as number from policies order by 1`;
  await sql.end();
  return rows.map(({ number }) => number);
}

type Place = Pick<RunningServer, 'host' | 'port' | 'user'> & { readonly database: string };

function connect({ host, port, user, database }: Place): postgres.Sql {
  return postgres({ host, port, user, database, max: 1, onnotice: () => undefined });
}
