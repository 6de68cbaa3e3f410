import { join } from 'node:path';
import { addressesOn, type DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { startServer } from '../../subgraphs/_platform/embedded-postgres/server.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import type { Settings } from '../settings.ts';
import { type Say, step } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

/** Starts or adopts the embedded server, unless there is one of the operator's own; answers the databases' addresses. */
export async function openServer(
  settings: Settings,
  shutdown: Shutdown,
): Promise<readonly DatabaseAddress[]> {
  const { external } = settings;
  if (external) {
    await step(async () => `PostgreSQL of your own: ${serversOf(external)}`);
    return external;
  }
  let addresses: DatabaseAddress[] = [];
  await step(async (say) => {
    const server = await embedded(settings.dataFolder, shutdown, say);
    addresses = addressesOn(server, domains);
    return `PostgreSQL ${server.version} ${server.adopted ? 'adopted' : 'started'}, port ${server.port}`;
  });
  return addresses;
}

async function embedded(folder: string, shutdown: Shutdown, say: Say) {
  say('PostgreSQL starts …');
  const starting = startServer({ dataFolder: join(folder, 'postgres'), onProgress: say });
  // Registered before it runs: an end that comes meanwhile waits for it and stops it.
  shutdown.atEndOf(starting, (server) => server.stop());
  const server = await starting;
  if (server.borrowedFrom === undefined) return server;
  throw new OperatorError(
    `Process ${server.borrowedFrom} works on ${folder} already. Stop it, or give this one a folder of its own with --data FOLDER.`,
  );
}

function serversOf(addresses: readonly DatabaseAddress[]): string {
  return [...new Set(addresses.map(({ host, port }) => `${host}:${port}`))].join(', ');
}
