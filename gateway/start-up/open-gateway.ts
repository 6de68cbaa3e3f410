import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../../subgraphs/_platform/databases/database.ts';
import type { Settings } from '../settings.ts';
import { cannotListen } from './check-port.ts';
import { readCursorKey } from './cursor-key.ts';
import { openGroups } from './open-groups.ts';
import { step } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

/** Opens the databases or the processes in front of them, loads the graph and listens; answers the address of the page. */
export async function openGateway(
  { host, port, dataFolder, groups, logLevel }: Settings,
  addresses: readonly DatabaseAddress[],
  explorerFolder: string | undefined,
  shutdown: Shutdown,
): Promise<string> {
  const cursorKey = readCursorKey(dataFolder, process.env);
  const order = { addresses, cursorKey, logLevel };
  const urls = groups === undefined ? undefined : await openGroups(order, groups, shutdown);
  const databases = openDatabases(urls ? [] : addresses, { applicationName: 'ait-core gateway' });
  shutdown.atEnd(() => Promise.all([...databases.values()].map((database) => database.close())));
  let url = '';
  await step(async () => {
    // Loaded here, so that the time of this step is that of the whole graph.
    const { startGateway } = await import('../server.ts');
    const services = urls && (await import('../http-lane/services.ts')).openServices(urls);
    const log = { level: logLevel };
    const starting = startGateway({ databases, services, host, port, explorerFolder, cursorKey, log });
    shutdown.atEndOf(starting, (gateway) => gateway.close());
    url = (await starting.catch((error) => explain(error, host, port))).url;
    return `graph over ${urls ? `${urls.size} subgraphs` : `${databases.size} databases`} loaded`;
  });
  return url.replace('//127.0.0.1:', '//localhost:');
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): never {
  throw error.syscall === 'listen' ? cannotListen(host, port, error.code ?? error.message) : error;
}
