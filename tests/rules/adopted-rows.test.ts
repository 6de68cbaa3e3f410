import type postgres from 'postgres';
import { expect, test } from 'vitest';
import { world } from '../world.ts';
import { migrationsOf, runMigration } from './migration-files.ts';
import { inNewDatabase } from './new-database.ts';

// Rows that were there before our migrations: what they say stays true, also on a server that does not run on UTC.

const { server } = await world();

test('instants and the rows themselves stay as they were when time zones come', async () => {
  const { before, after } = await inNewDatabase(server, async (sql) => {
    const [first, ...rest] = migrationsOf('claims');
    await sql`set timezone = 'Europe/Madrid'`;
    await runMigration(sql, 'claims', first!);
    await insertOldClaim(sql);
    const places = await heaps(sql);
    for (const migration of rest) await runMigration(sql, 'claims', migration);
    return { before: places, after: await heaps(sql) };
  });
  expect(after).toEqual(before);
});

test('an old row gets row times that are true, and keeps the ones it had', async () => {
  const rows = await inMigratedClaims(
    (sql) => sql`
    select d."createdAt" = d."uploadedAt" and d."updatedAt" = d."uploadedAt" as "documentDatedByItsArrival",
      to_char(c."createdAt" at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') as "createdAt",
      to_char(c."updatedAt" at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') as "updatedAt"
    from claims c join claim_documents d on d."claimId" = c.id`,
  );
  expect(rows).toEqual([
    {
      documentDatedByItsArrival: true,
      createdAt: '2024-03-31 01:30:00.123',
      updatedAt: '2024-10-27 01:30:00.456',
    },
  ]);
});

test('a change sets updatedAt, an insert keeps the history it brings', async () => {
  const rows = await inMigratedClaims(async (sql) => {
    await sql`update claims set description = 'Seen again'`;
    await sql`
      insert into claims (id, "claimNumber", "policyId", type, status, amount, "incidentDate", description, "updatedAt")
      values ('c2', 'CLM-2', 'p1', 'FIRE', 'CLOSED', 1, '2019-01-01', 'Loaded', '2019-02-01')`;
    return sql`
      select id, "updatedAt" > now() - interval '1 minute' as "justNow",
        "updatedAt" = date_trunc('milliseconds', "updatedAt") as "toTheMillisecond"
      from claims order by id`;
  });
  expect(rows).toEqual([
    { id: 'c1', justNow: true, toTheMillisecond: true },
    { id: 'c2', justNow: false, toTheMillisecond: true },
  ]);
});

async function inMigratedClaims<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  return inNewDatabase(server, async (sql) => {
    const [first, ...rest] = migrationsOf('claims');
    await sql`set timezone = 'Europe/Madrid'`;
    await runMigration(sql, 'claims', first!);
    await insertOldClaim(sql);
    for (const migration of rest) await runMigration(sql, 'claims', migration);
    return work(sql);
  });
}

/** A claim as an older application wrote it: UTC without saying so, in the hours in which Madrid turns its clocks. */
async function insertOldClaim(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    insert into claims (id, "claimNumber", "policyId", type, status, amount, "incidentDate", "submittedAt", description, "createdAt", "updatedAt")
    values ('c1', 'CLM-1', 'p1', 'FIRE', 'REPORTED', 100, '2024-03-30', '2024-03-31 01:30:00.123', 'Smoke',
      '2024-03-31 01:30:00.123', '2024-10-27 01:30:00.456')`);
  await sql.unsafe(`
    insert into claim_documents (id, "claimId", "fileName", "fileUrl", "fileType", "fileSize", "uploadedBy", "uploadedAt")
    values ('d1', 'c1', 'a.jpg', 'file:a.jpg', 'PHOTO', 1, 'u1', '2024-04-01 08:00')`);
}

/** The file each table's rows lie in; another number means that they were all written again. */
async function heaps(sql: postgres.Sql) {
  return sql`
    select relname, pg_relation_filenode(oid) as file from pg_class
    where relname in ('claims', 'claim_documents', 'claim_adjustments') order by relname`;
}
