import postgres from 'postgres';
import type { DatabaseAddress } from '../databases/addresses.ts';
import { OperatorError } from '../operator-error.ts';

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

/**
 * Opens a session for loading. Rows are copied into a temporary table whose columns are all text and inserted from
 * there: copying into the table itself would be a third faster, but postgres.js answers an error of COPY (a duplicate,
 * a key that is not there) with silence, and waits for ever; on the way by text every error is an INSERT's.
 */
export async function openStaging(address: DatabaseAddress): Promise<Staging> {
  let lose: (reason: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  const sql = connect(address, () =>
    lose(
      new OperatorError(
        `The connection to ${address.database} was lost. Run the load again; it goes on where it stopped.`,
      ),
    ),
  );
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const columns = (table: string) => {
    const asked = known.get(table) ?? readColumns(sql, address, table);
    known.set(table, asked);
    return asked;
  };
  return {
    columns,
    insert: (batches) => Promise.race([lost, inTransaction(sql, batches, columns)]),
    present: (table, ids) => present(sql, table, ids),
    close: () => sql.end({ timeout: 5 }),
  };
}

function connect(address: DatabaseAddress, onclose: () => void): postgres.Sql {
  const { host, port, user, password, database, ssl } = address;
  return postgres({
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
  });
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
      `${database} has no table ${table}. Migrate the databases first: npm run db -- deploy.`,
    );
  return new Map(found.map(({ name, type }) => [name, type]));
}

async function inTransaction(
  sql: postgres.Sql,
  batches: readonly Batch[],
  columns: Staging['columns'],
): Promise<number[]> {
  const types = await Promise.all(batches.map(({ table }) => columns(table)));
  const inserted = await sql.begin(async (transaction) => {
    const counts: number[] = [];
    for (const [i, batch] of batches.entries()) counts.push(await stage(transaction, batch, types[i]!));
    return counts;
  });
  return inserted as number[];
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
      `The table ${table} has no column ${column}. Migrate the databases first: npm run db -- deploy.`,
    );
  return type;
}

async function copy(
  transaction: postgres.TransactionSql,
  statement: string,
  lines: readonly string[],
): Promise<void> {
  const stream = await transaction.unsafe(statement).writable();
  const finished = new Promise<void>((resolve, reject) =>
    stream.once('finish', resolve).once('error', reject),
  );
  for (let from = 0; from < lines.length; ) {
    let chunk = '';
    while (from < lines.length && chunk.length < COPY_CHUNK_CHARACTERS) chunk += lines[from++];
    if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
  await finished;
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
