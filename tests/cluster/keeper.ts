import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cluster } from './throw-away.ts';

// The process that keeps the throw-away cluster of one test run. It starts the cluster when the first test asks, so
// that a run of pure tests costs nothing, and ends it when the run's process is gone: the IPC channel closes even
// when that process was killed.

let cluster: Promise<Cluster> | undefined;

const keeper = createServer(async (_request, response) => {
  cluster ??= import('./throw-away.ts').then(({ startCluster }) => startCluster());
  try {
    response.end(JSON.stringify((await cluster).server));
  } catch (error) {
    response.statusCode = 500;
    response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
});

async function end(): Promise<void> {
  keeper.closeAllConnections();
  keeper.close();
  // A cluster that failed to start has removed its folder itself.
  await cluster?.then((running) => running.remove()).catch(() => undefined);
  process.exit();
}

process.once('disconnect', end);
process.once('SIGTERM', end);

keeper.listen(0, '127.0.0.1', () => {
  const { port } = keeper.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}/`);
});
