import { startGateway } from '../../gateway/server.ts';
import { watchForTheEnd } from '../../gateway/start-up/shutdown.ts';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../../subgraphs/_platform/databases/database.ts';

// A gateway in a process of its own, which ends like that of `npm start` does. Its parent sends the addresses of the
// databases and hears the gateway's; after that, every message is answered with the memory in use, in bytes.

const shutdown = watchForTheEnd();
process.once('message', async (addresses: readonly DatabaseAddress[]) => {
  const databases = openDatabases(addresses);
  shutdown.atEnd(() => Promise.all([...databases.values()].map((database) => database.close())));
  const gateway = await startGateway({ databases, host: '127.0.0.1', port: 0 });
  shutdown.atEnd(() => gateway.close());
  process.send!(gateway.url);
  process.on('message', () => {
    globalThis.gc!();
    process.send!(process.memoryUsage().heapUsed);
  });
});
