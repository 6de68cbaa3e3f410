import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../subgraphs/_platform/embedded-postgres/ports.ts';
import { foreignFile } from './installed.ts';

/** Its own planner in JavaScript, or the one in Rust of Hive Router with its executor. */
export type HiveRuntime = 'javascript' | 'rust';

export interface RunningHive {
  /** The graph is at `/graphql` under it. */
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

const supergraph = join(import.meta.dirname, '../../gateway/supergraph.graphql');
const config = join(import.meta.dirname, 'hive-config.ts');

/** How long it may take to load the supergraph. */
const START_MS = 60_000;
const LOOK_AGAIN_MS = 100;

/**
 * Starts Hive Gateway over the committed supergraph, with the flags its authors measure it with.
 *
 * @param urls where each subgraph takes operations, by name
 */
export async function startHive(
  urls: Readonly<Record<string, string>>,
  runtime: HiveRuntime,
): Promise<RunningHive> {
  const program = foreignFile('@graphql-hive/gateway/dist/bin.js');
  if (!program) throw new Error('Hive Gateway is not installed: npm run setup:foreign');
  const port = await freePort('127.0.0.1');
  const place = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1', '--disable-websockets'];
  const engine = runtime === 'rust' ? ['--hive-router-runtime'] : ['--jit'];
  const child = spawn(
    process.execPath,
    [program, 'supergraph', supergraph, '--config-path', config, ...place, ...engine],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', AIT_CORE_SUBGRAPHS: JSON.stringify(urls) },
    },
  );
  const said = listenTo(child);
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(child, url, said);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { url, pid: child.pid!, close: () => end(child) };
}

function listenTo(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text = `${text}${chunk}`.slice(-2_000);
    });
  return () => text;
}

async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${url}/readiness`).catch(() => undefined);
    await ready?.body?.cancel();
    if (ready?.ok) return;
    await sleep(LOOK_AGAIN_MS);
  }
  throw new Error(`Hive Gateway did not start: ${said()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
