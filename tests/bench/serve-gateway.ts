import { startGateway } from '../../gateway/server.ts';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../../subgraphs/_platform/databases/database.ts';
import { serveForBench } from './served.ts';

await serveForBench(async (addresses: readonly DatabaseAddress[]) => {
  const databases = openDatabases(addresses, { applicationName: 'bench gateway' });
  const { url, close } = await startGateway({ databases, host: '127.0.0.1', port: 0 });
  return {
    url,
    async close() {
      await close();
      await Promise.all([...databases.values()].map((database) => database.close()));
    },
  };
});
