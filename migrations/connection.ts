import postgres from 'postgres';
import type { DatabaseAddress } from '../subgraphs/_platform/databases/addresses.ts';
import { MigrationError } from './migration-error.ts';

/** One session of one database. A lost one fails its next statement and is never replaced by a new one in silence. */
export interface Session {
  /** Runs SQL as it is (one or more statements) and answers the rows of the last one, values as text. */
  run(text: string): Promise<Row[]>;
  /** Runs one statement with parameters, all of them text for the server to cast. */
  ask(text: string, parameters: readonly string[]): Promise<Row[]>;
  close(): Promise<void>;
}

export type Row = Readonly<Record<string, string | null>>;

/** The oldest server that has everything the migrations and the printed SQL use. */
const oldestVersion = 140_000;

const textAsItIs = {
  to: 25,
  from: [16, 20, 21, 23, 26, 1700],
  serialize: (value: string) => value,
  parse: (value: string) => value,
};

/**
 * Opens a session with settings a migration can rely on: time zone UTC, only the schema `public` in the search path,
 * no deadline for statements but one for locks. `reset all` returns to exactly these.
 */
export async function openSession(address: DatabaseAddress, lockTimeoutMs: number): Promise<Session> {
  const { host, port, user, password, database, ssl } = address;
  const sql = postgres({
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
    },
    ...(password !== undefined && { password }),
    types: { text: textAsItIs },
    onnotice: () => {},
    connection: { application_name: 'ait-core migrations', ...settings(lockTimeoutMs) },
  });
  try {
    const [row] = await sql<{ version: string }[]>`select current_setting('server_version_num') as version`;
    if (Number(row?.version) < oldestVersion) throw new Error('PostgreSQL 14 or newer is needed');
    // A reserved connection is not opened again when it breaks: the rest of a transaction would run outside of it.
    const reserved = await sql.reserve();
    return {
      run: async (text) => (await reserved.unsafe<Row[]>(text)) as Row[],
      ask: async (text, parameters) => (await reserved.unsafe<Row[]>(text, [...parameters])) as Row[],
      close: () => {
        reserved.release();
        // One that broke never says that it ended.
        return sql.end({ timeout: 1 });
      },
    };
  } catch (error) {
    await sql.end({ timeout: 0 });
    if (codeOf(error) === noSuchDatabase) throw error;
    const target = `${database} on ${host}:${port}`;
    throw new MigrationError({ domain: address.domain }, `cannot enter ${target}: ${sayingOf(error)}.`, {
      cause: error,
    });
  }
}

/** SQLSTATE of "there is no such database". */
export const noSuchDatabase = '3D000';

/** The SQLSTATE of a database's error, or the code of a network error. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code;
}

/** The words of an error, with the code in parentheses, the detail and the hint where there are some. */
export function sayingOf(error: unknown): string {
  const { message, code, detail, hint } = error as {
    message?: string;
    code?: string;
    detail?: string;
    hint?: string;
  };
  const words = [message || 'no answer', detail, hint].filter(Boolean).join('. ');
  return code && !words.includes(code) ? `${words} (${code})` : words;
}

function settings(lockTimeoutMs: number) {
  return {
    TimeZone: 'UTC',
    search_path: 'public, pg_temp',
    client_min_messages: 'warning',
    lock_timeout: lockTimeoutMs,
    statement_timeout: 0,
    idle_in_transaction_session_timeout: 0,
  };
}
