import type { DatabaseAddress } from './addresses.ts';
import type { RowSink, Statement } from './database.ts';
import {
  CLOSE_TIMEOUT_S,
  type DriverQuery,
  openSessions,
  type SessionOptions,
  type Sessions,
} from './sessions.ts';
import { preparedTexts, shapeBudget } from './shape-budget.ts';

/** A statement handed to the driver; `giveUp` drops the connections it was sent over and opens others. */
export interface Sent {
  readonly query: DriverQuery;
  giveUp(): void;
}

/** Connections to one database that are all alike. */
export interface Pool {
  send(statement: Statement, sink: Pick<RowSink, 'row'>): Sent;
  close(): Promise<void>;
}

/** Opens a pool without connecting yet. */
export function openPool(address: DatabaseAddress, options: SessionOptions): Pool {
  const budget = { ...shapeBudget, ...options.shapes };
  const texts = preparedTexts(budget);
  const left = new Set<Sessions>();
  let sessions = openSessions(address, options);
  let renewableAt = performance.now() + budget.sessionMsMin;
  let closed = false;

  function leave(old: Sessions, ending: Promise<void>): void {
    left.add(old);
    void ending.finally(() => left.delete(old));
  }

  function moveTo(next: Sessions): void {
    sessions = next;
    texts.clear();
    renewableAt = performance.now() + budget.sessionMsMin;
  }

  /**
   * Moves to new sessions once these stand, and lets everything sent over the old ones be answered there, so that no
   * statement fails or waits for it. Where the server has no room for both, the old ones stay for another while.
   */
  async function renew(): Promise<void> {
    const old = sessions;
    const next = openSessions(address, options);
    renewableAt = Number.POSITIVE_INFINITY;
    const stands = await next.connect().then(
      () => true,
      () => false,
    );
    if (stands && sessions === old && !closed) {
      moveTo(next);
      leave(old, old.retire());
    } else {
      if (sessions === old) renewableAt = performance.now() + budget.sessionMsMin;
      leave(next, next.end(0));
    }
  }

  return {
    send(statement, sink) {
      const prepare = texts.admit(statement.text);
      if (texts.isFull() && performance.now() >= renewableAt) void renew();
      const used = sessions;
      return {
        query: used.send(statement, sink, prepare),
        giveUp() {
          if (sessions === used && !closed) moveTo(openSessions(address, options));
          leave(used, used.end(0));
        },
      };
    },
    async close() {
      closed = true;
      await Promise.all([...left, sessions].map((each) => each.end(CLOSE_TIMEOUT_S)));
    },
  };
}
