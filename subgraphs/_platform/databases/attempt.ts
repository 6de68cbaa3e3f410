import { Problem } from '../../_engine/problems.ts';
import type { RowSink, Statement } from './database.ts';
import type { Expiry } from './expiry.ts';
import type { Pool } from './pool.ts';
import type { DriverQuery } from './sessions.ts';

/** One sending of a statement. */
export interface Attempt {
  /** How many rows reached the sink; rejects with the driver's error, or with TIMEOUT when patience ended first. */
  readonly rows: Promise<number>;
  /** Resolves when the driver has let go of it, which after a timeout is later than `rows`. */
  readonly finished: Promise<void>;
  /** Whether it still waits for a connection. */
  isWaiting(): boolean;
  /** Takes a waiting one out of the queue and rejects `rows` with `reason`. */
  refuse(reason: unknown): void;
}

/** How often a statement that nobody waits for any more is looked at, until it runs and can be cancelled. */
const CANCEL_POLL_MS = 50;

/** A connection whose statement does not end this long after its cancellation is taken for dead. */
const CANCEL_GRACE_MS = 2_000;

/** Sends the statement, now or as soon as a connection is free, and feeds its rows to the sink while `expiry` lasts. */
export function startAttempt(pool: Pool, statement: Statement, sink: RowSink, expiry: Expiry): Attempt {
  const feed = new Feed(sink);
  const { query, giveUp } = pool.send(statement, feed);
  const { promise: rows, resolve, reject } = Promise.withResolvers<number>();
  let settled = false;
  const finished = query.then(
    () => {
      settled = true;
      if (feed.failure === undefined) resolve(feed.rows);
      else reject(feed.failure);
    },
    (failure: unknown) => {
      settled = true;
      reject(feed.failure ?? failure);
    },
  );
  expiry.whenOver(() => {
    feed.stop();
    reject(new Problem('TIMEOUT'));
    cancelWhenRunning(query, () => settled, giveUp);
  });
  return {
    rows,
    finished,
    isWaiting: () => query.state === null,
    refuse(reason) {
      feed.stop();
      reject(reason);
      query.cancel();
    },
  };
}

/**
 * PostgreSQL cancels whatever its connection runs at that moment. So a statement that still stands behind others is
 * not cancelled before its turn has come: most are over by then, and their neighbours are spared.
 */
function cancelWhenRunning(query: DriverQuery, isSettled: () => boolean, giveUp: () => void): void {
  if (isSettled()) return;
  if (query.active || query.state === null) {
    query.cancel();
    setTimeout(() => isSettled() || giveUp(), CANCEL_GRACE_MS).unref();
  } else {
    setTimeout(cancelWhenRunning, CANCEL_POLL_MS, query, isSettled, giveUp).unref();
  }
}

/** Stands between driver and sink: counts, keeps the sink's own error, and stops feeding when asked. */
class Feed {
  rows = 0;
  failure: unknown;
  #sink: RowSink | undefined;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  row(bytes: Buffer, start: number, end: number): void {
    if (this.#sink === undefined) return;
    this.rows++;
    try {
      this.#sink.row(bytes, start, end);
    } catch (failure) {
      this.failure = failure;
      this.stop();
    }
  }

  stop(): void {
    this.#sink = undefined;
  }
}
