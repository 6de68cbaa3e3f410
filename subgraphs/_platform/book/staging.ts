import { once } from 'node:events';
import { connect as openSocket, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import postgres from 'postgres';
import type { DatabaseAddress } from '../databases/addresses.ts';
import { OperatorError } from '../operator-error.ts';
import { connectionLost, databaseTrouble } from './database-trouble.ts';

/** Lines of COPY text for some columns of one table. */
export interface Batch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly lines: readonly string[];
}

/** A session that brings rows into one database. */
export interface Staging {
  /** Inserts batches in their order and in one transaction; rows whose id is there already are passed over. Answers how many came in, by batch. */
  insert(batches: readonly Batch[]): Promise<number[]>;
  /** The columns of a table with their types; an OperatorError says when there is no such table. */
  columns(table: string): Promise<ReadonlyMap<string, string>>;
  /** Which of these ids a table has. */
  present(table: string, ids: readonly string[]): Promise<Set<string>>;
  close(): Promise<void>;
}

const COPY_CHUNK_CHARACTERS = 256 * 1024;
/** SQLSTATE of a statement in a transaction that has already failed. */
const TRANSACTION_FAILED = '25P02';

/**
 * Opens a session for loading. Rows are copied straight into their table. Where that fails, which is when some of them
 * are there already or do not fit, the batch goes by a temporary table of text columns and is inserted from there if
 * its ids are new: three times slower, but every error has its words, while postgres.js answers an error of COPY with
 * silence.
 */
export async function openStaging(address: DatabaseAddress): Promise<Staging> {
  let lose: (reason: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  const sql = connect(address, () => lose(new OperatorError(connectionLost(address.database))));
  const careful = new Set<string>();
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const columns = (table: string) => {
    const asked = known.get(table) ?? readColumns(sql, address, table);
    known.set(table, asked);
    return asked;
  };
  const told = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw databaseTrouble(address, error);
    });
  return {
    columns: (table) => told(columns(table)),
    insert: (batches) => told(Promise.race([lost, insertBatches(sql, batches, columns, careful)])),
    present: (table, ids) => told(present(sql, table, ids)),
    close: () => sql.end({ timeout: 5 }),
  };
}

function connect(address: DatabaseAddress, onclose: () => void): postgres.Sql {
  const { host, port, user, password, database, ssl } = address;
  const settings: postgres.Options<Record<string, never>> & { socket: () => Promise<Socket> } = {
    ...{
      host,
      port,
      user,
      database,
      ssl,
      max: 1,
      fetch_types: false,
      max_lifetime: null,
      connect_timeout: 10,
      onclose,
    },
    ...(password !== undefined && { password }),
    onnotice: () => {},
    connection: {
      application_name: 'ait-core load',
      TimeZone: 'UTC',
      search_path: 'public, pg_temp',
      statement_timeout: 0,
    },
    socket: () => promptSocket(host, port),
  };
  return postgres(settings);
}

/**
 * A socket that sends at once. postgres.js leaves Nagle's algorithm on, and a copy is many small writes without an
 * answer between them: each would wait 40 ms for the other side's delayed acknowledgement, most of the time of a load.
 */
async function promptSocket(host: string, port: number): Promise<Socket> {
  const socket = openSocket({ host, port, noDelay: true });
  await once(socket, 'connect', { signal: AbortSignal.timeout(10_000) });
  // postgres.js verifies the server's certificate against the name it finds here.
  return Object.assign(socket, { host, port });
}

async function readColumns(
  sql: postgres.Sql,
  { database }: DatabaseAddress,
  table: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ name: string; type: string }[]>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = to_regclass(${`public.${quoted(table)}`}) and a.attnum > 0 and not a.attisdropped`;
  if (found.length === 0)
    throw new OperatorError(
      `${database} has no table ${table}. Migrate the databases first: npm run db -- migrate.`,
    );
  return new Map(found.map(({ name, type }) => [name, type]));
}

async function insertBatches(
  sql: postgres.Sql,
  batches: readonly Batch[],
  columns: Staging['columns'],
  careful: Set<string>,
): Promise<number[]> {
  const types = await Promise.all(batches.map(({ table }) => columns(table)));
  const attempt = () =>
    inTransaction(sql, batches, (transaction, batch, i) =>
      careful.has(batch.table) ? stage(transaction, batch, types[i]!) : copyStraight(transaction, batch),
    );
  try {
    const counts = await attempt();
    // All of a batch was new, so the next one may be as well.
    for (const [i, { table, lines }] of batches.entries())
      if (counts[i] === lines.length) careful.delete(table);
    return counts;
  } catch (error) {
    const all = batches.every(({ table }) => careful.has(table));
    if (all || (error as { code?: string }).code !== TRANSACTION_FAILED) throw error;
    for (const { table } of batches) careful.add(table);
    return insertBatches(sql, batches, columns, careful);
  }
}

async function inTransaction(
  sql: postgres.Sql,
  batches: readonly Batch[],
  insert: (transaction: postgres.TransactionSql, batch: Batch, index: number) => Promise<number>,
): Promise<number[]> {
  const counts = await sql.begin(async (transaction) => {
    const inserted: number[] = [];
    for (const [i, batch] of batches.entries()) inserted.push(await insert(transaction, batch, i));
    return inserted;
  });
  return counts as number[];
}

async function copyStraight(
  transaction: postgres.TransactionSql,
  { table, columns, lines }: Batch,
): Promise<number> {
  await copy(transaction, `copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`, lines);
  return lines.length;
}

async function stage(
  transaction: postgres.TransactionSql,
  { table, columns, lines }: Batch,
  types: ReadonlyMap<string, string>,
): Promise<number> {
  const names = columns.map(quoted).join(', ');
  const casts = columns.map((column) => `${quoted(column)}::${typeOf(types, table, column)}`).join(', ');
  await transaction.unsafe(
    `create temp table staged (${columns.map((column) => `${quoted(column)} text`).join(', ')}) on commit drop`,
  );
  await copy(transaction, `copy staged (${names}) from stdin`, lines);
  const { count } = await transaction.unsafe(
    `insert into ${quoted(table)} (${names}) select ${casts} from staged on conflict (id) do nothing`,
  );
  await transaction.unsafe('drop table staged');
  return count;
}

function typeOf(types: ReadonlyMap<string, string>, table: string, column: string): string {
  const type = types.get(column);
  if (type === undefined)
    throw new OperatorError(
      `The table ${table} has no column ${column}. Migrate the databases first: npm run db -- migrate.`,
    );
  return type;
}

/** Copies lines in, then asks a question: postgres.js tells an error of COPY only by the failure of what comes after. */
async function copy(
  transaction: postgres.TransactionSql,
  statement: string,
  lines: readonly string[],
): Promise<void> {
  const stream = await transaction.unsafe(statement).writable();
  stream.on('error', () => {});
  for (let from = 0; from < lines.length && !stream.destroyed; ) {
    let chunk = '';
    while (from < lines.length && chunk.length < COPY_CHUNK_CHARACTERS) chunk += lines[from++];
    await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
  }
  stream.end();
  // The end of the copy is on the wire only after this turn; a statement sent earlier would be taken for data.
  await nextTurn();
  await transaction.unsafe('select');
}

async function present(sql: postgres.Sql, table: string, ids: readonly string[]): Promise<Set<string>> {
  const list = JSON.stringify(ids);
  const found = await sql<{ id: string }[]>`
    select id from ${sql(table)} where id = any(array(select jsonb_array_elements_text(${list}::text::jsonb)))`;
  return new Set(found.map(({ id }) => id));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
