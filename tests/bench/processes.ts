import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import type { CpuProfile } from './profile.ts';
import type { ProcessFigures, Wish } from './served.ts';
import type { TargetName } from './targets.ts';

/** A handler in a process of its own. */
export interface Served {
  readonly url: string;
  /** From the start of its process until it listened. */
  readonly startMs: number;
  figures(): Promise<ProcessFigures>;
  startProfile(): Promise<void>;
  stopProfile(): Promise<CpuProfile>;
  /** Resolves when its process is gone. */
  end(): Promise<void>;
}

/** One of the two handlers. */
export interface Target extends Served {
  readonly name: TargetName;
}

/** How long a handler may take to begin, to answer a wish, or to end. */
const PATIENCE_MS = 30_000;

/** Starts a handler over the databases. */
export async function startTarget(name: TargetName, addresses: readonly DatabaseAddress[]): Promise<Target> {
  return { name, ...(await startProcess(join(import.meta.dirname, `serve-${name}.ts`), addresses)) };
}

/** Starts a file that calls `serveForBench`, as in production, and gives it what it serves. */
export async function startProcess(file: string, given: unknown): Promise<Served> {
  const startedAt = performance.now();
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(file, { serialization: 'advanced', env });
  child.send(given as object);
  try {
    const url = (await nextMessage(child)) as string;
    const startMs = performance.now() - startedAt;
    const ask = (wish: Wish) => {
      child.send(wish);
      return nextMessage(child);
    };
    return {
      ...{ url, startMs },
      figures: () => ask('figures') as Promise<ProcessFigures>,
      startProfile: async () => void (await ask('start profile')),
      stopProfile: () => ask('stop profile') as Promise<CpuProfile>,
      end: () => end(child),
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error(`process ${child.pid} of the bench ended by itself`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message;
  } finally {
    over.abort();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await gone;
  clearTimeout(kill);
}
