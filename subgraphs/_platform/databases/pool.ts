import postgres from 'postgres';
import type { DatabaseAddress } from './addresses.ts';
import type { DatabaseOptions, RowSink, Statement } from './database.ts';

/** A statement in the driver: `state` is null until it is on a connection, `active` while the connection answers it. */
export interface DriverQuery extends Promise<unknown> {
  readonly state: object | null;
  readonly active: boolean;
  cancel(): void;
}

/** A statement handed to the driver; `giveUp` drops the connections it was sent over and opens others. */
export interface Sent {
  readonly query: DriverQuery;
  giveUp(): void;
}

/** The connections to one database. */
export interface Pool {
  send(statement: Statement, sink: Pick<RowSink, 'row'>): Sent;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_S = 5;
const CLOSE_TIMEOUT_S = 5;

/**
 * Texts a session keeps prepared at most. None is forgotten while it lasts, and one costs the server about 70 KB, so
 * callers who always ask something new would take all its memory. Texts beyond are parsed at each sending, in the
 * same single round trip.
 */
export const PREPARED_MAX = 250;

/** The server ends by itself what outlives its caller by this much, for the day a cancellation gets lost. */
const SERVER_GRACE_MS = 1_000;

/** The driver's own types for json, bool, bytea, dates and numbers would rewrite text that is right already. */
const textAsItIs = {
  to: 25,
  from: [16, 17, 20, 21, 23, 26, 114, 700, 701, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 3802],
  serialize: (text: string) => text,
  parse: (text: string) => text,
};

/** Opens a pool without connecting yet. */
export function openPool(address: DatabaseAddress, options: DatabaseOptions & { deadlineMs: number }): Pool {
  const open = () => (options.driver ?? postgres)(driverOptions(address, options));
  const prepared = new Set<string>();
  let sql = open();
  let closed = false;
  return {
    send(statement, sink) {
      const current = sql;
      if (prepared.size < PREPARED_MAX) prepared.add(statement.text);
      const settings = { prepare: prepared.has(statement.text), simple: false, sink };
      const query = current.unsafe(statement.text, statement.parameters as (string | null)[], settings);
      return {
        query: query.execute() as unknown as DriverQuery,
        giveUp() {
          if (sql === current && !closed) sql = open();
          void current.end({ timeout: 0 });
        },
      };
    },
    async close() {
      closed = true;
      await sql.end({ timeout: CLOSE_TIMEOUT_S });
    },
  };
}

/** @returns what postgres.js is told */
function driverOptions(address: DatabaseAddress, options: DatabaseOptions & { deadlineMs: number }) {
  return {
    ...place(address),
    user: address.user,
    database: address.database,
    ...(address.password !== undefined && { password: address.password }),
    ssl: address.ssl === 'verify-full' ? { rejectUnauthorized: true, host: address.host } : false,
    max: options.connections ?? 2,
    prepare: true,
    fetch_types: false,
    types: { textAsItIs },
    connect_timeout: CONNECT_TIMEOUT_S,
    backoff: (failures: number) => Math.min(0.02 * 2 ** failures, 0.5),
    onnotice() {},
    connection: {
      TimeZone: 'UTC',
      DateStyle: 'ISO, MDY',
      application_name: options.applicationName ?? 'ait-core-graph',
      statement_timeout: options.deadlineMs + SERVER_GRACE_MS,
    },
  };
}

/** Lists, which the driver's types do not know of, because it splits a text at colons and so breaks an IPv6 address. */
function place(address: DatabaseAddress): { host: string; port: number } {
  return { host: [address.host], port: [address.port] } as unknown as { host: string; port: number };
}
