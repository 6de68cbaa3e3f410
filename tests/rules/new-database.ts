import postgres from 'postgres';
import type { ServerAddress } from '../../subgraphs/_platform/databases/addresses.ts';

let made = 0;

/** Runs `work` in an empty database of its own and drops it afterwards. */
export async function inNewDatabase<T>(
  server: ServerAddress,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const { host, port, user } = server;
  const database = `rules_${process.pid}_${made++}`;
  const admin = postgres({ host, port, user, database: 'postgres', max: 1, onnotice: () => undefined });
  await admin`create database ${admin(database)} strategy file_copy`;
  const sql = postgres({ host, port, user, database, max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
    await admin`drop database ${admin(database)}`;
    await admin.end();
  }
}
