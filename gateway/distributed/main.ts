import { join } from 'node:path';
import { addressesOn, type DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';
import { exposureOf } from '../settings.ts';
import { cannotListen } from '../start-up/check-port.ts';
import { readCursorKey } from '../start-up/cursor-key.ts';
import { print, step } from '../start-up/progress.ts';
import { runCommand } from '../start-up/run-command.ts';
import type { Shutdown } from '../start-up/shutdown.ts';
import { domainsFor, help, readSettings, type SubgraphSettings } from './settings.ts';

/** The whole of `npm run subgraph`, until Ctrl-C or SIGTERM. Sets the exit code; never rejects. */
export function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  return runCommand({
    read: () => readSettings(args, environment),
    help,
    start: (settings, shutdown) => start(settings, environment, shutdown),
  });
}

async function start(
  settings: SubgraphSettings,
  environment: NodeJS.ProcessEnv,
  shutdown: Shutdown,
): Promise<void> {
  const { names, host, port, dataFolder, external, logLevel } = settings;
  const addresses = external ?? (await embedded(names, dataFolder, shutdown));
  const cursorKey = readCursorKey(dataFolder, environment);
  // Loaded here, so that help and refusals come at once.
  const { serveGroup } = await import('./serve-group.ts');
  const starting = serveGroup({ names, addresses, cursorKey, host, port, logLevel });
  shutdown.atEndOf(starting, (served) => served.close());
  const { url, urlOf } = await starting.catch((error) => explain(error, host, port));
  if (shutdown.begun) return;
  const warning = exposureOf(host);
  if (warning) print(warning);
  for (const name of names) print(`  ${urlOf(name)}`);
  print(`Ready: ${url}  (${names.length} of the graph's subgraphs) — Ctrl-C stops`);
}

/** The databases of `npm start`: borrowed from the one that runs, or from a server started for this. */
async function embedded(
  names: readonly string[],
  dataFolder: string,
  shutdown: Shutdown,
): Promise<readonly DatabaseAddress[]> {
  let addresses: readonly DatabaseAddress[] = [];
  await step(async () => {
    const starting = startServer({ dataFolder: join(dataFolder, 'postgres'), existing: true });
    shutdown.atEndOf(starting, (server) => server.stop());
    const { borrowedFrom, ...server } = await starting;
    addresses = addressesOn(server, domainsFor(names));
    const whose = borrowedFrom === undefined ? 'started' : `borrowed from process ${borrowedFrom}`;
    return `PostgreSQL ${server.version} ${whose}, port ${server.port}`;
  });
  return addresses;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): never {
  if (error.syscall !== 'listen') throw error;
  throw cannotListen(host, port, error.code ?? error.message, 'npm run subgraph -- NAME …');
}
