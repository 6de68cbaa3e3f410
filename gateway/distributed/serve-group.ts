import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { type Database, openDatabases } from '../../subgraphs/_platform/databases/database.ts';
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
  const databases = openFor(names, order.addresses);
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

/**
 * Opens the databases of the served subgraphs, and for `_graph`, which finds rows of every domain, those of the others
 * too: these with one connection for each pool, because another process has opened them already, and forty databases
 * opened twice in full would take 320 connections where a server takes 300.
 */
function openFor(names: readonly string[], addresses: readonly DatabaseAddress[]): Map<string, Database> {
  const applicationName = `ait-core ${names.join(' ')}`.slice(0, APPLICATION_NAME_MAX);
  const isOwn = ({ domain }: DatabaseAddress) => names.includes(domain);
  const others = names.includes('_graph') ? addresses.filter((address) => !isOwn(address)) : [];
  return new Map([
    ...openDatabases(addresses.filter(isOwn), { applicationName }),
    ...openDatabases(others, { applicationName, connections: 1 }),
  ]);
}
