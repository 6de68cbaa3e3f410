import { createSubgraphs } from '../../gateway/subgraphs.ts';
import {
  type ServedDatabase,
  type ServedSubgraphs,
  serveSubgraphs,
} from '../../subgraphs/_platform/http/serve.ts';

/** Every subgraph over HTTP on one free port of this machine, for gateways of others. */
export interface AllServed extends Pick<ServedSubgraphs, 'close'> {
  /** Each takes operations at its name under it. */
  readonly url: string;
  /** Where each takes operations, by name. */
  readonly urls: Readonly<Record<string, string>>;
}

/** Serves all subgraphs over the databases. */
export async function serveAll(
  databases: ReadonlyMap<string, ServedDatabase>,
  cursorKey: Buffer,
): Promise<AllServed> {
  const databaseOf = (name: string) => {
    const database = databases.get(name);
    if (!database) throw new Error(`no database for ${name}`);
    return database;
  };
  const subgraphs = [...createSubgraphs(databaseOf).subgraphs.values()];
  const { url, urlOf, close } = await serveSubgraphs({
    ...{ subgraphs, databases, cursorKey, host: '127.0.0.1', port: 0 },
  });
  return { url, urls: Object.fromEntries(subgraphs.map(({ name }) => [name, urlOf(name)])), close };
}
