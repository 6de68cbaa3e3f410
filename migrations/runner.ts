import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseAddress } from '../subgraphs/_platform/databases/addresses.ts';
import { apply } from './apply.ts';
import type { Session } from './connection.ts';
import { openOrCreate } from './create-database.ts';
import { openLedger, pendingIn } from './ledger.ts';
import { MigrationError } from './migration-error.ts';
import type { Patience } from './retry.ts';
import { type Migration, readMigrations } from './sql-file.ts';

export interface MigrateOptions {
  /** The folder with a folder per domain; the one of this file by default. */
  readonly folder?: string;
  /** Databases at once; more than two gain nothing on two processors. */
  readonly jobs?: number;
  /** Only the first so many migrations of each domain, for tests of what comes after. */
  readonly until?: number;
  readonly lockTimeoutMs?: number;
  readonly patience?: Patience;
  /** How long to wait for another runner that works on the same database. */
  readonly waitForRunnerMs?: number;
  onProgress?(domain: string, applied: number, pending: number): void;
}

export interface MigrationReport {
  readonly domain: string;
  readonly database: string;
  readonly created: boolean;
  /** Names of the migrations this run applied. */
  readonly applied: readonly string[];
  readonly alreadyApplied: number;
  /** Names in the ledger that this checkout does not have: a newer release was here. */
  readonly unknown: readonly string[];
  readonly ms: number;
}

/**
 * Brings every database up to date: makes missing ones and applies what is pending, in order. Two runners at once are
 * safe. Stops at the first failure with a MigrationError; the next run goes on from there. Reports in the order asked.
 */
export async function migrate(
  addresses: readonly DatabaseAddress[],
  options: MigrateOptions = {},
): Promise<MigrationReport[]> {
  const run: Run = { ...defaults, ...options, failure: undefined };
  const reports: MigrationReport[] = [];
  const queue = [...addresses.entries()];
  const work = async () => {
    for (let next = queue.shift(); next && !run.failure; next = queue.shift()) {
      const [index, address] = next;
      reports[index] = await migrateOne(address, run);
    }
  };
  const keepFirst = (error: unknown) => {
    run.failure ??= { error };
  };
  await Promise.all(Array.from({ length: run.jobs }, () => work().catch(keepFirst)));
  if (run.failure) throw run.failure.error;
  return reports;
}

const defaults = {
  folder: import.meta.dirname,
  jobs: 2,
  until: Number.POSITIVE_INFINITY,
  lockTimeoutMs: 3_000,
  patience: { attempts: 10, firstPauseMs: 250 },
  waitForRunnerMs: 600_000,
};

/** The options of a run, and its first failure, after which no worker begins another file. */
type Run = typeof defaults & Pick<MigrateOptions, 'onProgress'> & { failure: { error: unknown } | undefined };

async function migrateOne(address: DatabaseAddress, run: Run): Promise<MigrationReport> {
  const start = performance.now();
  const { domain, database } = address;
  const migrations = readMigrations(run.folder, domain);
  const { session, created } = await openOrCreate(address, run.lockTimeoutMs);
  try {
    await lock(session, domain, run.waitForRunnerMs);
    const ledger = await openLedger(session, domain);
    const pending = pendingIn(ledger, migrations, domain).filter(
      (one) => migrations.indexOf(one) < run.until,
    );
    const applied = await applyAll(session, pending, domain, run);
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = [...ledger.keys()].filter((name) => !known.has(name));
    const ms = performance.now() - start;
    return { domain, database, created, applied, alreadyApplied: ledger.size, unknown, ms };
  } finally {
    await session.close();
  }
}

async function applyAll(session: Session, pending: readonly Migration[], domain: string, run: Run) {
  const applied: string[] = [];
  for (const migration of pending) {
    if (run.failure) break;
    await apply(session, migration, domain, run.patience);
    applied.push(migration.name);
    run.onProgress?.(domain, applied.length, pending.length - applied.length);
  }
  return applied;
}

/** Any fixed number will do: advisory locks are kept per database. The session's end lets it go. */
const lockKey = '7261940318';

/**
 * Takes the database for this runner. Asks again and again instead of waiting in the server, where a waiting statement
 * holds a snapshot that `create index concurrently` of the other runner would wait for in turn.
 */
async function lock(session: Session, domain: string, waitMs: number): Promise<void> {
  const deadline = performance.now() + waitMs;
  for (let pause = 20; ; pause = Math.min(pause * 2, 1_000)) {
    const [row] = await session.run(`select pg_try_advisory_lock(${lockKey})::text as mine`);
    if (row?.['mine'] === 'true') return;
    if (performance.now() > deadline) {
      throw new MigrationError(
        { domain },
        'another migration run works on it and does not end. Look in pg_stat_activity.',
      );
    }
    await sleep(pause);
  }
}
