import { codeOf, type Session, sayingOf } from './connection.ts';
import { MigrationError } from './migration-error.ts';
import type { Migration } from './sql-file.ts';

/** What a database says was applied: name → hash. */
export type Ledger = ReadonlyMap<string, string>;

/** Makes drizzle's own table, word for word, so that drizzle-kit agrees with what this runner did. */
const createLedger = `
create schema if not exists drizzle;
create table if not exists drizzle.__drizzle_migrations (
  id serial primary key,
  hash text not null,
  created_at bigint,
  name text,
  applied_at timestamp with time zone default now()
)`;

const recordApplied = `
insert into drizzle.__drizzle_migrations (hash, created_at, name) values ($1::text, $2::text::bigint, $3::text)`;

/**
 * Reads the ledger without changing anything; empty where there is none yet. Throws a MigrationError where the user may
 * not read it.
 */
export async function readLedger(session: Session, domain: string): Promise<Ledger> {
  return permitted(() => read(session), domain);
}

async function read(session: Session): Promise<Ledger> {
  const [found] = await session.run(`select to_regclass('drizzle.__drizzle_migrations') as ledger`);
  if (found?.['ledger'] == null) return new Map();
  const rows = await session.run('select name, hash from drizzle.__drizzle_migrations order by id');
  return new Map(rows.map((row) => [row['name'] ?? '', row['hash'] ?? '']));
}

/** Reads the ledger, after making it where it is missing. */
export async function openLedger(session: Session, domain: string): Promise<Ledger> {
  const ledger = await readLedger(session, domain);
  if (ledger.size === 0) await permitted(() => session.run(createLedger), domain);
  return ledger;
}

const noRight = '42501';

async function permitted<T>(work: () => Promise<T>, domain: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== noRight) throw error;
    const why =
      `this user may not keep or read the list of applied migrations: ${sayingOf(error)}. Use the user who migrates, ` +
      'or let this one read it: grant usage on schema drizzle, grant select on drizzle.__drizzle_migrations.';
    throw new MigrationError({ domain }, why, { cause: error });
  }
}

/** Writes down that a migration was applied. */
export async function record(session: Session, { hash, createdAt, name }: Migration): Promise<void> {
  await session.ask(recordApplied, [hash, String(createdAt), name]);
}

/** The migrations that are not applied yet. Throws a MigrationError where one that landed has changed since. */
export function pendingIn(ledger: Ledger, migrations: readonly Migration[], domain: string): Migration[] {
  for (const { name, hash, file } of migrations) {
    if (ledger.has(name) && ledger.get(name) !== hash) {
      throw new MigrationError(
        { domain, file },
        'it was applied to this database and has changed since. A migration that landed never changes: put the file ' +
          `back as it was (git log -p -- ${file}) and write what you want in a new one.`,
      );
    }
  }
  return migrations.filter(({ name }) => !ledger.has(name));
}
