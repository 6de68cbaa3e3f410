import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../../subgraphs/_platform/databases/database.ts';
import { type ServedSubgraphs, serveSubgraphs } from '../../subgraphs/_platform/http/serve.ts';
import { describeFailure } from '../describe-failure.ts';
import { loggerOf } from '../log.ts';
import type { LogLevel } from '../settings.ts';
import { createSubgraphs } from '../subgraphs.ts';

/** What a process of subgraphs is told to do. */
export interface GroupOrder {
  readonly names: readonly string[];
  /** Of more domains than are served, perhaps; no connection is made that is not used. */
  readonly addresses: readonly DatabaseAddress[];
  readonly cursorKey: Buffer;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
}

/** Opens databases and serves the subgraphs of one process; closing ends both. */
export async function serveGroup(order: GroupOrder): Promise<ServedSubgraphs> {
  const { names, cursorKey, host, port, logLevel } = order;
  const applicationName = `ait-core ${names.join(' ')}`.slice(0, APPLICATION_NAME_MAX);
  const databases = openDatabases(addressesFor(names, order.addresses), { applicationName });
  const databaseOf = (domain: string) => {
    const database = databases.get(domain);
    if (!database) throw new Error(`there is no address of the database of ${domain}`);
    return database;
  };
  const closeDatabases = () => Promise.all([...databases.values()].map((database) => database.close()));
  try {
    const subgraphs = [...createSubgraphs(databaseOf, names).subgraphs.values()];
    const served = await serveSubgraphs({
      ...{ subgraphs, databases, cursorKey, host, port, logger: loggerOf({ level: logLevel }) },
      onFailure: ({ code, subgraph, cause }, log) =>
        log[code === 'INTERNAL' ? 'error' : 'warn']({ code, subgraph, cause: describeFailure(cause) }, code),
    });
    return { ...served, close: () => served.close().then(async () => void (await closeDatabases())) };
  } catch (error) {
    await closeDatabases();
    throw error;
  }
}

/** PostgreSQL cuts what is longer, and says so in its log. */
const APPLICATION_NAME_MAX = 63;

/** `_graph` finds rows of every domain. */
function addressesFor(names: readonly string[], addresses: readonly DatabaseAddress[]) {
  return names.includes('_graph') ? addresses : addresses.filter(({ domain }) => names.includes(domain));
}
