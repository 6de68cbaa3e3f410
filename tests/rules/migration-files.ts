import { readdirSync } from 'node:fs';
import type postgres from 'postgres';
import { read, root } from './files.ts';

/** The migrations of a domain in their order, by folder name. */
export function migrationsOf(domain: string): string[] {
  return readdirSync(`${root}/migrations/${domain}`).sort();
}

/** Runs one migration as the deploy tool does: in a transaction, or statement by statement where its first line says so. */
export async function runMigration(sql: postgres.Sql, domain: string, name: string): Promise<void> {
  const text = read(`migrations/${domain}/${name}/migration.sql`);
  const statements = text.split('--> statement-breakpoint');
  if (text.startsWith('-- no transaction')) {
    for (const statement of statements) await sql.unsafe(statement);
  } else {
    await sql.begin(async (transaction) => {
      for (const statement of statements) await transaction.unsafe(statement);
    });
  }
}
