import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../../subgraphs/_platform/operator-error.ts';
import { watchProcess } from '../peers/watch-process.ts';

/** A graph as `npm start` brings it up. */
export interface StartedGraph {
  readonly url: string;
  /** From the command until it says that it is ready. */
  readonly readyMs: number;
  /** Processor time of its process until then, which a busy machine stretches less than the time on the clock. */
  readonly cpuMs: number;
  /** What it said of each step: the sentence and its seconds. */
  readonly steps: readonly string[];
  /** Of the process that holds the gateway and all subgraphs. */
  readonly pid: number;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '../../..');

/** The first start loads the sample book of forty databases. */
const PATIENCE_MS = 10 * 60_000;

/** Runs `npm start` on a data folder, as a person does, and waits until it is ready. */
export async function startGraph(dataFolder: string): Promise<StartedGraph> {
  const startedAt = performance.now();
  // In a group of its own, which gets the Ctrl-C of a terminal as a whole.
  const child = spawn('npm', ['start', '--', '--port', '0', '--data', dataFolder], {
    ...{ cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  const stop = () => interrupt(child);
  try {
    const said = await readUntilReady(child);
    const readyMs = performance.now() - startedAt;
    const url = /^Ready: (\S+?)\/? /m.exec(said)?.[1];
    if (!url) throw new OperatorError(`npm start did not get ready:\n${said}`);
    const pid = processOf(dataFolder);
    const { cpuMicroseconds } = await watchProcess(pid);
    return { url, readyMs, cpuMs: cpuMicroseconds / 1_000, steps: stepsIn(said), pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readUntilReady(child: ChildProcess): Promise<string> {
  let said = '';
  const ready = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
      if (/^Ready: /m.test(said)) ready.resolve();
    });
  const over = setTimeout(() => ready.resolve(), PATIENCE_MS);
  child.once('exit', () => ready.resolve());
  await ready.promise;
  clearTimeout(over);
  return said;
}

function stepsIn(said: string): string[] {
  return [...said.matchAll(/^ {2}(\S.*?) +([\d.]+ s)$/gm)].map(([, what, time]) => `${what}: ${time}`);
}

/** npm and a shell stand before it, so it is found by its command. */
function processOf(dataFolder: string): number {
  const isIt = (pid: string) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words[1]?.endsWith('gateway/start.mjs') === true && words.includes(dataFolder);
    } catch {
      return false;
    }
  };
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isIt(name));
  if (!pid) throw new OperatorError('The process of npm start is not to be found; this run needs Linux.');
  return Number(pid);
}

async function interrupt(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid!, 'SIGINT');
  await gone;
}
