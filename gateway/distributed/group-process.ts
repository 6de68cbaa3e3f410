import { sentenceOf } from '../start-up/shutdown.ts';
import { type GroupOrder, serveGroup } from './serve-group.ts';

// A process of subgraphs. Its parent sends an order and hears the address; its end is the parent's: the channel between
// them closes even when the parent was killed. Signals are the parent's too, since a terminal or a supervisor sends
// them to everybody, and the gateway still needs its subgraphs while it answers the last requests.

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

process.once('message', async (order: GroupOrder) => {
  try {
    const served = await serveGroup({ ...order, cursorKey: Buffer.from(order.cursorKey) });
    process.once('disconnect', () => void served.close().finally(() => process.exit()));
    if (process.connected) process.send?.(served.url);
    else process.exit();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
});
