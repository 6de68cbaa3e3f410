import { pgTable, text } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { domains } from '../../subgraphs/domains.generated.ts';
import { read } from './files.ts';
import { migrationsOf } from './migration-files.ts';

const { generateDrizzleJson, generateMigration, reconstruct } = await import('drizzle-kit/api-postgres');

test.each(domains.map(({ name }) => name))('the migrations of %s lead to its tables.ts', async (domain) => {
  expect(await pending(domain, await import(`../../subgraphs/${domain}/tables.ts`))).toEqual([]);
});

test('a table without its migration is noticed', async () => {
  const tables = await import('../../subgraphs/claims/tables.ts');
  const more = pgTable('claim_dragons', { id: text().primaryKey() });
  expect(await pending('claims', { ...tables, more })).toEqual([
    expect.stringContaining('CREATE TABLE "claim_dragons"'),
  ]);
});

/** The statements drizzle-kit would still generate for a domain. */
async function pending(domain: string, tables: Record<string, unknown>): Promise<string[]> {
  const snapshots = Object.fromEntries(
    migrationsOf(domain).map((name) => [
      name,
      JSON.parse(read(`migrations/${domain}/${name}/snapshot.json`)),
    ]),
  );
  return generateMigration(await reconstruct(snapshots), await generateDrizzleJson(tables));
}
