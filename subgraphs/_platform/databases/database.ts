import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { Problem, type ProblemCode } from '../../_engine/problems.ts';
import type { DatabaseAddress } from './addresses.ts';
import { type Attempt, startAttempt } from './attempt.ts';
import { type Expiry, startExpiry } from './expiry.ts';
import { isOutage, problemOf, repeatsWorthwhile } from './failures.ts';
import { openPool } from './pool.ts';
import type { ShapeBudget } from './shape-budget.ts';

/**
 * One SQL statement. Parameters are in PostgreSQL's text form (arrays as array literals `{"a","b"}`) and every one
 * is cast where it is used (`$1::timestamptz`), so that nothing here has to know a type.
 */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly (string | null)[];
  /** True where all rows are found by key, so that one plan of the server fits whatever the parameters are. */
  readonly keyed?: boolean;
}

/**
 * Receives rows as they are read from the socket. In `row`, `bytes[start..end)` holds the columns one after the
 * other, each an Int32BE length (-1 = null) followed by that many bytes of UTF-8 text; it is valid during the call
 * only. `reset` says that the statement is run again: forget the rows.
 */
export interface RowSink {
  row(bytes: Buffer, start: number, end: number): void;
  reset(): void;
}

/** `deadlineMs` can only shorten the deadline of the database; an aborted `signal` ends the statement like a deadline. */
export interface RunOptions {
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

/** The connections to one database. A statement that fails rejects with a Problem and never stays pending. */
export interface Database {
  readonly domain: string;
  run(statement: Statement, sink: RowSink, options?: RunOptions): Promise<void>;
  /** Resolves when the database answers; rejects like `run`. */
  ping(): Promise<void>;
  /** Lets running statements end (up to 5 s), refuses the waiting ones. */
  close(): Promise<void>;
}

/** What ran: `ms` from the call to the last row, waiting and repeats included; `code` only when it failed. */
export interface StatementEvent {
  readonly domain: string;
  readonly text: string;
  readonly parameters: readonly (string | null)[];
  readonly rows: number;
  readonly ms: number;
  readonly code?: ProblemCode;
}

/** How to open a database: all have defaults; `connections` are for each of its two pools; `driver` and `shapes` are for tests. */
export interface DatabaseOptions {
  readonly connections?: number;
  readonly deadlineMs?: number;
  /** Statements running and waiting at most; one more is refused at once, so that a slow database cannot pile up callers. */
  readonly statementsMax?: number;
  readonly applicationName?: string;
  readonly onStatement?: (event: StatementEvent) => void;
  readonly driver?: typeof postgres;
  readonly shapes?: Partial<ShapeBudget>;
}

/** How long a database that refused a connection is left alone: callers are refused at once meanwhile. */
const OUTAGE_PAUSE_MS = 250;

/** A broken connection is told first and leaves the pool a moment later: a repeat sent between would meet it again. */
const REPEAT_PAUSE_MS = 10;

/** PostgreSQL counts parameters in 16 bits; the driver stops a little before. */
const PARAMETERS_MAX = 65_000;

const ping: Statement = { text: 'select 1', parameters: [], keyed: true };
const ignore: RowSink = { row() {}, reset() {} };

/** Opens the databases of all addresses; connections are made when first needed. Gives them by domain name. */
export function openDatabases(
  addresses: readonly DatabaseAddress[],
  options: DatabaseOptions = {},
): Map<string, Database> {
  return new Map(addresses.map((address) => [address.domain, openDatabase(address, options)]));
}

/** Opens one database; a connection is made when first needed. */
export function openDatabase(address: DatabaseAddress, options: DatabaseOptions = {}): Database {
  const { deadlineMs = 5_000, statementsMax = 100, onStatement } = options;
  const pools = {
    keyed: openPool(address, { ...options, deadlineMs, planCacheMode: 'force_generic_plan' }),
    other: openPool(address, { ...options, deadlineMs, planCacheMode: 'auto' }),
  };
  const unfinished = new Set<Attempt>();
  let refusedUntil = 0;
  let closed = false;

  function refuseWhenPointless(): void {
    if (closed || unfinished.size >= statementsMax || performance.now() < refusedUntil) {
      throw new Problem('DATABASE_UNAVAILABLE');
    }
  }

  function refuseWaiting(reason: unknown): void {
    for (const attempt of unfinished) if (attempt.isWaiting()) attempt.refuse(reason);
  }

  /** While another statement is under way the database is there, and only this connection was refused. */
  function noteOutage(reason: unknown): void {
    for (const attempt of unfinished) if (!attempt.isWaiting()) return;
    refusedUntil = performance.now() + OUTAGE_PAUSE_MS;
    refuseWaiting(reason);
  }

  async function attemptOnce(statement: Statement, sink: RowSink, expiry: Expiry) {
    const attempt = startAttempt(statement.keyed ? pools.keyed : pools.other, statement, sink, expiry);
    unfinished.add(attempt);
    attempt.finished.then(() => unfinished.delete(attempt));
    try {
      return await attempt.rows;
    } catch (failure) {
      if (isOutage(failure)) noteOutage(failure);
      throw failure;
    }
  }

  async function runWithin(statement: Statement, sink: RowSink, runOptions: RunOptions): Promise<number> {
    refuseWhenPointless();
    refuseMisfits(statement);
    const expiry = startExpiry(Math.min(runOptions.deadlineMs ?? deadlineMs, deadlineMs), runOptions.signal);
    try {
      return await attemptUntil(expiry, statement, sink);
    } finally {
      expiry.stop();
    }
  }

  async function attemptUntil(expiry: Expiry, statement: Statement, sink: RowSink): Promise<number> {
    for (let repeats = 0; ; repeats++) {
      try {
        return await attemptOnce(statement, sink, expiry);
      } catch (failure) {
        if (repeats >= repeatsWorthwhile(failure, statement.text)) throw failure;
        await sleep(REPEAT_PAUSE_MS);
        if (expiry.isOver() || closed) throw failure;
        sink.reset();
      }
    }
  }

  async function run(statement: Statement, sink: RowSink, runOptions: RunOptions = {}): Promise<void> {
    const startedAt = performance.now();
    const tell = (rows: number, code?: ProblemCode) =>
      onStatement?.({
        domain: address.domain,
        ...statement,
        rows,
        ms: performance.now() - startedAt,
        ...(code && { code }),
      });
    try {
      tell(await runWithin(statement, sink, runOptions));
    } catch (failure) {
      const problem = problemOf(failure);
      tell(0, problem.code);
      throw problem;
    }
  }

  return {
    domain: address.domain,
    run,
    async ping() {
      await runWithin(ping, ignore, {}).catch((failure) => Promise.reject(problemOf(failure)));
    },
    async close() {
      closed = true;
      refuseWaiting(new Problem('DATABASE_UNAVAILABLE'));
      await Promise.all([pools.keyed.close(), pools.other.close()]);
    },
  };
}

/** The driver takes `undefined` for a reason to throw half-way; a mistake of ours is told before it gets there. */
function refuseMisfits({ parameters }: Statement): void {
  if (parameters.length > PARAMETERS_MAX) throw new Error(`A statement has ${parameters.length} parameters`);
  for (const parameter of parameters) {
    if (typeof parameter !== 'string' && parameter !== null) {
      throw new TypeError(`A parameter is ${typeof parameter}, not text`);
    }
  }
}
