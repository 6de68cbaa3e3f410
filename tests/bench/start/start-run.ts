import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import postgres from 'postgres';
import { DEFAULT_POLICIES } from '../../../subgraphs/_platform/book/sample-book.ts';
import { startServer } from '../../../subgraphs/_platform/embedded-postgres/server.ts';
import { domains } from '../../../subgraphs/domains.generated.ts';
import type { AtEnd } from '../endings.ts';
import { timeComposition } from '../gateway-figures.ts';
import { watchProcess } from '../peers/watch-process.ts';
import { describeSetting } from '../report.ts';
import type { RunOptions } from '../whole-run.ts';
import { useEveryDatabase } from './every-database.ts';
import { printBudgets, type StartFigures } from './start-report.ts';
import { type StartedGraph, startGraph } from './started-graph.ts';

const root = join(import.meta.dirname, '../../..');

/** After this long nothing of the start is under way any more. */
const IDLE_MS = 5_000;

/** How often connections are counted while every database is in use. */
const COUNT_MS = 100;

/** Starts the product twice in a folder of its own, looks what it holds, and answers the budgets as Markdown. */
export async function startRun({ say }: RunOptions, atEnd: AtEnd): Promise<string> {
  const load = loadavg()[0]!;
  const supergraph = readFileSync(join(root, 'gateway/supergraph.graphql'));
  const offline = {
    compositionMs: timeComposition(),
    typesMs: await timeTypes(),
    supergraphBytes: supergraph.length,
    supergraphGzipBytes: gzipSync(supergraph).length,
  };
  say(
    `composed in ${offline.compositionMs.toFixed(0)} ms, types checked in ${offline.typesMs.toFixed(0)} ms`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'ait-core-start-'));
  atEnd(async () => rmSync(folder, { recursive: true, force: true }));
  const first = await started(folder, atEnd);
  say(`first start: ready in ${(first.readyMs / 1_000).toFixed(1)} s`);
  await first.stop();
  const second = await started(folder, atEnd);
  say(`second start: ready in ${(second.readyMs / 1_000).toFixed(1)} s`);
  const held = await lookAt(second, folder);
  const figures: StartFigures = {
    ...offline,
    ...held,
    firstMs: first.readyMs,
    secondMs: second.readyMs,
    secondCpuMs: second.cpuMs,
  };
  await second.stop();
  const setting = describeSetting({ policies: DEFAULT_POLICIES, postgres: held.version, load });
  return printBudgets(setting, domains.length, figures, second.steps);
}

async function started(folder: string, atEnd: AtEnd): Promise<StartedGraph> {
  const graph = await startGraph(folder);
  atEnd(graph.stop);
  return graph;
}

/** What the graph holds while nobody asks, and with every database in use. */
async function lookAt({ url, pid }: StartedGraph, folder: string) {
  const server = await startServer({ dataFolder: join(folder, 'postgres'), existing: true });
  const { host, port, user, password } = server;
  const admin = postgres({
    ...{ host, port, user, database: 'postgres', max: 1 },
    ...(password !== undefined && { password }),
  });
  try {
    await sleep(IDLE_MS);
    const idle = await watchProcess(pid);
    const idleConnections = await countConnections(admin);
    const peakConnections = await peakWhile(admin, () => useEveryDatabase(url));
    const used = await watchProcess(pid);
    const [row] = await admin<{ max: number }[]>`select current_setting('max_connections')::int as max`;
    return {
      ...{ version: server.version, idleConnections, peakConnections, serverConnections: row!.max },
      ...{ idleBytes: idle.residentBytes, usedBytes: used.residentBytes },
    };
  } finally {
    await admin.end();
  }
}

async function countConnections(admin: postgres.Sql): Promise<number> {
  const [row] = await admin<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity where application_name = 'ait-core gateway'`;
  return row!.count;
}

async function peakWhile(admin: postgres.Sql, work: () => Promise<void>): Promise<number> {
  let over = false;
  let peak = 0;
  const working = work().finally(() => {
    over = true;
  });
  // It is waited for below; a failure meanwhile is not to end the process.
  working.catch(() => undefined);
  while (!over) {
    peak = Math.max(peak, await countConnections(admin));
    await sleep(COUNT_MS);
  }
  await working;
  return Math.max(peak, await countConnections(admin));
}

async function timeTypes(): Promise<number> {
  const startedAt = performance.now();
  await promisify(execFile)('npm', ['run', '--silent', 'types'], { cwd: root });
  return performance.now() - startedAt;
}
