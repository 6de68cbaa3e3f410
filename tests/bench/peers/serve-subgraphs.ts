import { randomBytes } from 'node:crypto';
import type { DatabaseAddress } from '../../../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../../../subgraphs/_platform/databases/database.ts';
import { serveAll } from '../../foreign/over-http.ts';
import { serveForBench } from '../served.ts';

await serveForBench(async (addresses: readonly DatabaseAddress[]) => {
  const databases = openDatabases(addresses, { applicationName: 'bench subgraphs' });
  const { url, close } = await serveAll(databases, randomBytes(32));
  return {
    url,
    async close() {
      await close();
      await Promise.all([...databases.values()].map((database) => database.close()));
    },
  };
});
