import { getTableConfig } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { readDescriptions } from '../../subgraphs/_engine/descriptions.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { world } from '../world.ts';
import { commentsOf, declaredTable } from './declared-catalogue.ts';
import { additions, databaseOf, databases, type SeedColumn, type SeedTable } from './facts.ts';
import { read } from './files.ts';
import { kept, type LiveTable, readCatalogue } from './live-catalogue.ts';
import { migrationsOf, runMigration } from './migration-files.ts';
import { inNewDatabase } from './new-database.ts';

const { server, cloneOf } = await world();

describe.each(domains.map((domain) => domain.name))('the catalogue of %s', (domain) => {
  const declaration = domains.find(({ name }) => name === domain)!;
  const seed = databases.find((candidate) => candidate.domain === domain)!;

  test('is the deployed one after the first migration', async () => {
    const [first] = migrationsOf(domain);
    expect(first).toBe(seed.initMigration);
    const live = await inNewDatabase(server, async (sql) => {
      await runMigration(sql, domain, first!);
      return readCatalogue(sql);
    });
    expect(live.map(asSeed)).toEqual(seed.tables.map(sorted).sort(byTable));
  });

  const sentences = readDescriptions(read(`subgraphs/${domain}/tables.ts`));
  const declared = Object.values(declaration.entities)
    .map(({ table }) => declaredTable(table, sentences.get(camelCase(getTableConfig(table).name))))
    .sort(byTable);

  test('has every sentence of tables.ts as a comment', async () => {
    const there = new Set((await migratedCatalogue(domain)).map(inSeedTerms).flatMap(commentsOf));
    const missing = declared.flatMap(commentsOf).filter((comment) => !there.has(comment));
    const wayOut = `append to the new migration of ${domain}:\n${missing.join('--> statement-breakpoint\n')}\n`;
    expect(missing, wayOut).toEqual([]);
  });

  test('is that of tables.ts after every migration', async () => {
    expect((await migratedCatalogue(domain)).map(inSeedTerms)).toEqual(declared);
  });

  test('has every addition', async () => {
    const live = await migratedCatalogue(domain);
    const wanted = additions.filter(({ db }) => databaseOf(db).domain === domain);
    const missing = wanted.filter(({ table, column, type, nullable }) => {
      const found = live.find((candidate) => candidate.table === table);
      if (column === '*') return !found;
      const live_ = found?.columns.find(({ name }) => name === column);
      return (
        live_?.type !== type.replace('timestamptz', 'timestamp with time zone') || live_.nullable !== nullable
      );
    });
    expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });
});

const migrated = new Map<string, Promise<LiveTable[]>>();

/** Every domain's migrated database is read once, from a copy of the one the deploy tool made. */
function migratedCatalogue(domain: string): Promise<LiveTable[]> {
  const known = migrated.get(domain);
  if (known) return known;
  const reading = cloneOf(domain, 'template').then(async ({ host, port, user, database }) => {
    const sql = postgres({ host, port, user, database, max: 1 });
    return readCatalogue(sql).finally(() => sql.end());
  });
  migrated.set(domain, reading);
  return reading;
}

/** A live table in the words of schema.json, without what the seed does not speak of. */
function asSeed(live: LiveTable): SeedTable {
  const { table, columns, primaryKey, indexes, foreignKeys } = live;
  return {
    table,
    columns: columns.map(({ comment: _, ...column }) => seedColumn(column)),
    primaryKey,
    indexes: indexes.map(({ name, unique, columns }) => ({ name, unique, columns })),
    foreignKeys: foreignKeys.map(({ validated: _, ...key }) => key),
  };
}

/** A live table with the seed's type names, columns by name: their place in the row is no promise. */
function inSeedTerms(live: LiveTable): LiveTable {
  const columns = live.columns.map((column) => ({ ...seedColumn(column), comment: column.comment ?? null }));
  return { ...live, columns: columns.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function seedColumn<C extends SeedColumn>(column: C): C {
  const type = column.type
    .replace('numeric(', 'decimal(')
    .replace(/^(timestamp\(3\)) without time zone$/, '$1');
  return {
    ...column,
    type,
    ...(column.default !== undefined && { default: column.default.replace(/^('.*')::text$/, '$1') }),
  };
}

function sorted(table: SeedTable): SeedTable {
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return {
    ...table,
    primaryKey: { ...table.primaryKey, name: kept(table.primaryKey.name) },
    indexes: table.indexes.map((index) => ({ ...index, name: kept(index.name) })).sort(byName),
    foreignKeys: table.foreignKeys.map((key) => ({ ...key, name: kept(key.name) })).sort(byName),
  };
}

function byTable(a: { readonly table: string }, b: { readonly table: string }): number {
  return a.table < b.table ? -1 : 1;
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
