import type { DatabaseAddress } from '../subgraphs/_platform/databases/addresses.ts';
import { codeOf, noSuchDatabase, openSession, type Session, sayingOf } from './connection.ts';
import { MigrationError } from './migration-error.ts';

const madeByAnother = new Set(['42P04', '23505']);

/** Opens the domain's database, making it where it is missing; `created` says whether it was. */
export async function openOrCreate(
  address: DatabaseAddress,
  lockTimeoutMs: number,
): Promise<{ session: Session; created: boolean }> {
  try {
    return { session: await openSession(address, lockTimeoutMs), created: false };
  } catch (error) {
    if (codeOf(error) !== noSuchDatabase) throw error;
  }
  await create(address, lockTimeoutMs);
  return { session: await openSession(address, lockTimeoutMs), created: true };
}

async function create(address: DatabaseAddress, lockTimeoutMs: number): Promise<void> {
  const session = await openSession({ ...address, database: 'postgres' }, lockTimeoutMs);
  const name = `"${address.database.replaceAll('"', '""')}"`;
  try {
    // template0 has nobody connected, so two runners may copy it at once; template1 may not be.
    await session.run(`create database ${name} template template0 encoding 'UTF8'`);
  } catch (error) {
    if (madeByAnother.has(codeOf(error) ?? '')) return;
    const why = `cannot make ${address.database}: ${sayingOf(error)}. Make it by hand, or use a user who may.`;
    throw new MigrationError({ domain: address.domain }, why, { cause: error });
  } finally {
    await session.close();
  }
}
