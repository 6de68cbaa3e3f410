import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './client.ts';
import { openConnection } from './client.ts';
import type { Asking } from './targets.ts';

/** What a stretch of requests took. */
export interface Stretch {
  readonly requests: number;
  readonly seconds: number;
  /** Of every request. */
  readonly latenciesMs: readonly number[];
}

/** Asks one thing after another; `next` numbers the requests, so that no two are alike. */
export interface Stream {
  readonly asking: Asking;
  next: number;
}

/** Opens so many connections to a handler. */
export function openConnections(url: string, count: number): Promise<Connection[]> {
  return Promise.all(Array.from({ length: count }, () => openConnection(url)));
}

/** Closed loop: every connection sends its next request as soon as the last one is answered. */
export async function closedLoop(
  connections: readonly Connection[],
  stream: Stream,
  durationMs: number,
): Promise<Stretch> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + durationMs;
  const loop = async (connection: Connection) => {
    for (let sentAt = performance.now(); sentAt < until; ) {
      await connection.ask(stream.asking.path, stream.asking.body(stream.next++));
      const now = performance.now();
      latenciesMs.push(now - sentAt);
      sentAt = now;
    }
  };
  await Promise.all(connections.map(loop));
  return stretch(latenciesMs, startedAt);
}

/**
 * Open loop: requests come at a fixed rate, whether the last ones are answered or not. A latency counts from when
 * the request was due, so that one that had to wait for a connection is not taken for a fast one.
 */
export async function openLoop(
  connections: readonly Connection[],
  stream: Stream,
  perSecond: number,
  durationMs: number,
): Promise<Stretch> {
  const latenciesMs: number[] = [];
  const free = [...connections];
  const due: number[] = [];
  const startedAt = performance.now();
  const total = Math.ceil((perSecond * durationMs) / 1_000);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // It is waited for at the end only.
  promise.catch(() => undefined);
  const serve = async (connection: Connection) => {
    for (let at = due.shift(); at !== undefined; at = due.shift()) {
      await connection.ask(stream.asking.path, stream.asking.body(stream.next++));
      latenciesMs.push(performance.now() - at);
    }
    free.push(connection);
    if (latenciesMs.length === total) resolve();
  };
  for (let arrived = 0; arrived < total; await sleep(1)) {
    const now = performance.now();
    for (; arrived < total && startedAt + (arrived * 1_000) / perSecond <= now; arrived++) {
      due.push(startedAt + (arrived * 1_000) / perSecond);
      const connection = free.pop();
      if (connection) serve(connection).catch(reject);
    }
  }
  await promise;
  return stretch(latenciesMs, startedAt);
}

/** One request after the other on one connection. */
export async function oneByOne(connection: Connection, stream: Stream, requests: number): Promise<Stretch> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  for (let n = 0; n < requests; n++) {
    const sentAt = performance.now();
    await connection.ask(stream.asking.path, stream.asking.body(stream.next++));
    latenciesMs.push(performance.now() - sentAt);
  }
  return stretch(latenciesMs, startedAt);
}

function stretch(latenciesMs: readonly number[], startedAt: number): Stretch {
  return { latenciesMs, requests: latenciesMs.length, seconds: (performance.now() - startedAt) / 1_000 };
}
