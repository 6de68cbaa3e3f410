import postgres from 'postgres';
import type { DatabaseAddress } from './addresses.ts';
import type { DatabaseOptions, RowSink, Statement } from './database.ts';

/** A statement in the driver: `state` is null until it is on a connection, `active` while the connection answers it. */
export interface DriverQuery extends Promise<unknown> {
  readonly state: object | null;
  readonly active: boolean;
  cancel(): void;
}

/** Connections to one database that were opened together and are left together. */
export interface Sessions {
  send(statement: Statement, sink: Pick<RowSink, 'row'>, prepare: boolean): DriverQuery;
  /** Resolves when all connections stand, rejects when one does not; without it each is made when first needed. */
  connect(): Promise<void>;
  /** Ends them when everything sent so far has been answered. Nothing may be sent any more. */
  retire(): Promise<void>;
  /** Ends them when what runs has been answered, or after so long; what waits for a connection is refused. */
  end(timeoutS: number): Promise<void>;
}

export const CLOSE_TIMEOUT_S = 5;
const CONNECT_TIMEOUT_S = 5;
const CONNECTIONS = 2;

/** The server ends by itself what outlives its caller by this much, for the day a cancellation gets lost. */
const SERVER_GRACE_MS = 1_000;

/** The driver's own types for json, bool, bytea, dates and numbers would rewrite text that is right already. */
const textAsItIs = {
  to: 25,
  from: [16, 17, 20, 21, 23, 26, 114, 700, 701, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 3802],
  serialize: (text: string) => text,
  parse: (text: string) => text,
};

/** What all sessions of a pool are opened with. */
export interface SessionOptions extends DatabaseOptions {
  readonly deadlineMs: number;
  /**
   * PostgreSQL plans `= any($1)` anew for each list of keys, because a short list looks cheaper to it than an unknown
   * one, and so spends more on planning than on finding the rows: on the journey, half of all its time.
   */
  readonly planCacheMode: 'auto' | 'force_generic_plan';
}

/** Opens sessions without connecting yet. */
export function openSessions(address: DatabaseAddress, options: SessionOptions): Sessions {
  const { connections = CONNECTIONS } = options;
  const sql = (options.driver ?? postgres)(driverOptions(address, options, connections));
  const answered = Promise.withResolvers<void>();
  let unanswered = 0;
  let retired = false;

  function countDown(): void {
    unanswered--;
    if (retired && unanswered === 0) answered.resolve();
  }

  function send(statement: Statement, sink: Pick<RowSink, 'row'>, prepare: boolean): DriverQuery {
    const settings = { prepare, simple: false, sink };
    const query = sql.unsafe(statement.text, statement.parameters as (string | null)[], settings).execute();
    unanswered++;
    query.then(countDown, countDown);
    return query as unknown as DriverQuery;
  }

  return {
    send,
    async connect() {
      const nothing = { row() {} };
      const first = { text: 'select 1', parameters: [] };
      const impatience = setTimeout(() => void sql.end({ timeout: 0 }), CONNECT_TIMEOUT_S * 1_000);
      const firsts = Array.from({ length: connections }, () => send(first, nothing, false));
      await Promise.all(firsts).finally(() => clearTimeout(impatience));
    },
    async retire() {
      retired = true;
      if (unanswered > 0) await answered.promise;
      await sql.end({ timeout: CLOSE_TIMEOUT_S });
    },
    end: (timeoutS) => sql.end({ timeout: timeoutS }),
  };
}

/** @returns what postgres.js is told */
function driverOptions(address: DatabaseAddress, options: SessionOptions, connections: number) {
  return {
    ...place(address),
    user: address.user,
    database: address.database,
    ...(address.password !== undefined && { password: address.password }),
    ssl: address.ssl === 'verify-full' ? { rejectUnauthorized: true, host: address.host } : false,
    max: connections,
    prepare: true,
    fetch_types: false,
    types: { textAsItIs },
    connect_timeout: CONNECT_TIMEOUT_S,
    backoff: (failures: number) => Math.min(0.02 * 2 ** failures, 0.5),
    onnotice() {},
    connection: {
      TimeZone: 'UTC',
      DateStyle: 'ISO, MDY',
      plan_cache_mode: options.planCacheMode,
      application_name: options.applicationName ?? 'ait-core-graph',
      statement_timeout: options.deadlineMs + SERVER_GRACE_MS,
    },
  };
}

/** Lists, which the driver's types do not know of, because it splits a text at colons and so breaks an IPv6 address. */
function place(address: DatabaseAddress): { host: string; port: number } {
  return { host: [address.host], port: [address.port] } as unknown as { host: string; port: number };
}
