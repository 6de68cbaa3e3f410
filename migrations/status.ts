import type { DatabaseAddress } from '../subgraphs/_platform/databases/addresses.ts';
import { codeOf, noSuchDatabase, openSession, type Session } from './connection.ts';
import { readLedger } from './ledger.ts';
import { readMigrations } from './sql-file.ts';

/** How far a database is, by names of migrations. `changed` ones landed and differ from their file since. */
export interface Status {
  readonly domain: string;
  readonly database: string;
  readonly exists: boolean;
  readonly applied: number;
  readonly pending: readonly string[];
  readonly changed: readonly string[];
  /** In the ledger but not in this checkout: a newer release was here. */
  readonly unknown: readonly string[];
}

/** Compares one database's ledger with the files, without changing anything. */
export async function readStatus(address: DatabaseAddress, folder = import.meta.dirname): Promise<Status> {
  const { domain, database } = address;
  const migrations = readMigrations(folder, domain);
  const names = migrations.map(({ name }) => name);
  const session = await openIfThere(address);
  if (!session) {
    return { domain, database, exists: false, applied: 0, pending: names, changed: [], unknown: [] };
  }
  try {
    const ledger = await readLedger(session, domain);
    return {
      ...{ domain, database, exists: true, applied: ledger.size },
      pending: names.filter((name) => !ledger.has(name)),
      changed: migrations
        .filter(({ name, hash }) => (ledger.get(name) ?? hash) !== hash)
        .map(({ name }) => name),
      unknown: [...ledger.keys()].filter((name) => !names.includes(name)),
    };
  } finally {
    await session.close();
  }
}

async function openIfThere(address: DatabaseAddress): Promise<Session | undefined> {
  try {
    return await openSession(address, 3_000);
  } catch (error) {
    if (codeOf(error) === noSuchDatabase) return undefined;
    throw error;
  }
}
