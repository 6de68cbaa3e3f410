import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { readMigrations } from '../../../migrations/sql-file.ts';
import type { DatabaseAddress } from '../../../subgraphs/_platform/databases/addresses.ts';
import { domains } from '../../../subgraphs/domains.generated.ts';
import type { BenchDatabases } from '../databases.ts';
import { links } from './links.ts';

const DATABASE = 'bench_merged';

/** Domains whose databases are merged: those the questions ask. */
const core = domains.filter(({ number }) => number <= 10).map(({ name }) => name);

/** Indexes of searches that no question makes; they would only slow the copy down. */
const leftOut = /trigrams|search/;

/** What is quicker, or only possible, once the rows are there. */
const forLater = /\b(index|foreign key|validate constraint|trigger)\b/i;

/**
 * Copies the ten core databases, tables, rows and indexes, into one beside them, for a product that knows one database,
 * and adds the foreign keys that our links stand for. One that is there and whole is used again.
 */
export async function mergeCore(
  { addresses, admin }: BenchDatabases,
  policies: number,
  say: (line: string) => void,
): Promise<DatabaseAddress> {
  const sources = addresses.filter(({ domain }) => core.includes(domain));
  const merged: DatabaseAddress = { ...sources[0]!, domain: 'merged', database: DATABASE };
  const whole = `${policies} policies, links ${digest(links.join())}`;
  if ((await remarkOn(admin)) === whole) return merged;
  say(`one database is made of ${sources.length} …`);
  await admin`drop database if exists ${admin(DATABASE)} with (force)`;
  await admin`create database ${admin(DATABASE)}`;
  const target = connect(merged);
  try {
    await fill(target, sources);
    await admin.unsafe(`comment on database ${DATABASE} is '${whole}'`);
  } finally {
    await target.end();
  }
  return merged;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Written last: a merged database without it was left half-way. */
async function remarkOn(admin: postgres.Sql): Promise<string | undefined> {
  const [row] = await admin<{ remark: string }[]>`
    select shobj_description(oid, 'pg_database') as remark from pg_database where datname = ${DATABASE}`;
  return row?.remark;
}

async function fill(target: postgres.Sql, sources: readonly DatabaseAddress[]): Promise<void> {
  const statements = sources.flatMap(({ domain }) => statementsOf(domain));
  for (const statement of statements.filter((each) => !forLater.test(each))) await target.unsafe(statement);
  for (const source of sources) await copyRows(source, target);
  for (const statement of statements.filter((each) => forLater.test(each))) await target.unsafe(statement);
  for (const statement of links) await target.unsafe(statement);
  await target`vacuum analyze`;
}

function statementsOf(domain: string): string[] {
  const folder = join(import.meta.dirname, '../../../migrations');
  return readMigrations(folder, domain)
    .filter(({ name }) => !leftOut.test(name))
    .flatMap(({ statements }) => statements)
    .map((statement) => statement.replace(/\bconcurrently\b/gi, ''));
}

async function copyRows(address: DatabaseAddress, target: postgres.Sql): Promise<void> {
  const source = connect(address);
  const [place] = await source<{ data_directory: string }[]>`show data_directory`;
  // The server writes and reads it by itself: the rows do not pass through this process.
  const file = join(place!.data_directory, 'bench-copy');
  const tables = await source<{ name: string; columns: string }[]>`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
    from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
    group by 1`;
  for (const { name, columns } of tables) {
    await source.unsafe(`copy "${name}" (${columns}) to '${file}' (format binary)`);
    await target.unsafe(`copy "${name}" (${columns}) from '${file}' (format binary)`);
  }
  rmSync(file, { force: true });
  await source.end();
}

function connect({ host, port, user, database }: DatabaseAddress): postgres.Sql {
  return postgres({ ...{ host, port, user, database }, max: 1, onnotice: () => undefined });
}
