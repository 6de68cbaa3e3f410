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
    response.end(JSON.stringify(await (await cluster).ready));
  } catch (error) {
    response.statusCode = 500;
    response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
});

async function end(): Promise<void> {
  keeper.closeAllConnections();
  keeper.close();
  const running = await cluster;
  // Whoever still prepares it is about to lose his server, and nobody waits for him any more.
  running?.ready.catch(() => undefined);
  await running?.remove();
  process.exit();
}

process.once('disconnect', end);
process.once('SIGTERM', end);

keeper.listen(0, '127.0.0.1', () => {
  const { port } = keeper.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}/`);
});
