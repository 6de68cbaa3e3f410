import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import type { GroupOrder } from './serve-group.ts';

/** A process of subgraphs that is started again when it dies. */
export interface KeptGroup {
  /** Without a slash at its end; it stays the same. */
  readonly url: string;
  /** Of the process that runs at the moment. */
  readonly pid: number;
  /** Lets it answer what is under way and resolves when it is gone. */
  close(): Promise<void>;
}

/** A process that lives for less is not started again at once: something is wrong that lasts. */
const SHORT_LIFE_MS = 10_000;
const PAUSE_MIN_MS = 250;
const PAUSE_MAX_MS = 10_000;
/** A little more than a process takes to let go of what is under way. */
const PATIENCE_MS = 15_000;

/**
 * Starts a process of subgraphs and keeps it running.
 *
 * @param tell hears a line when it died and when it is back
 * @throws OperatorError when it does not start the first time; it has said itself why
 */
export async function keepGroup(order: GroupOrder, tell: (line: string) => void): Promise<KeptGroup> {
  let running = await startGroup(order);
  const { url } = running;
  const again = { ...order, port: Number(new URL(url).port) };
  const what = `The process of ${order.names.length} subgraphs (${order.names.slice(0, 3).join(', ')} …)`;
  const closing = new AbortController();
  const { signal } = closing;

  async function watch(): Promise<void> {
    for (;;) {
      const how = await running.ended;
      if (signal.aborted) return;
      tell(`${what} ended by itself (${how}) and is started again.`);
      const next = await startAgain(again, running, signal);
      if (!next) return;
      running = next;
      if (signal.aborted) return end(running);
      tell(`${what} is back.`);
    }
  }

  const watching = watch();
  return {
    url,
    get pid() {
      return running.child.pid ?? 0;
    },
    async close() {
      closing.abort();
      await end(running);
      await watching;
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly startedAt: number;
  /** Resolves with the exit code or the signal that ended it. */
  readonly ended: Promise<string>;
}

async function startGroup(order: GroupOrder): Promise<Running> {
  const startedAt = performance.now();
  const child = fork(join(import.meta.dirname, 'group-process.ts'), { serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code, signal]): string => signal ?? `exit code ${code}`);
  child.send(order);
  const url = await Promise.race([once(child, 'message').then(([told]) => String(told)), ended.then(failed)]);
  return { child, url, startedAt, ended };
}

function failed(how: string): never {
  throw new OperatorError(`A process of subgraphs did not start (${how}); the lines above say why.`);
}

/** Tries until it runs, each time after a longer pause; undefined when the end began meanwhile. */
async function startAgain(
  order: GroupOrder,
  { startedAt }: Running,
  signal: AbortSignal,
): Promise<Running | undefined> {
  const livedLong = performance.now() - startedAt > SHORT_LIFE_MS;
  for (let pauseMs = livedLong ? 0 : PAUSE_MIN_MS; ; pauseMs = longer(pauseMs)) {
    await sleep(pauseMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
    const started = await startGroup(order).catch(() => undefined);
    if (started) return started;
  }
}

function longer(pauseMs: number): number {
  return Math.min(Math.max(pauseMs * 2, PAUSE_MIN_MS), PAUSE_MAX_MS);
}

async function end({ child, ended }: Running): Promise<void> {
  const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  if (child.connected) child.disconnect();
  await ended;
  clearTimeout(kill);
}
