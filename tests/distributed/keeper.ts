import { keepGroup } from '../../gateway/distributed/keep-group.ts';
import type { GroupOrder } from '../../gateway/distributed/serve-group.ts';

// A process that keeps a group, as `npm start -- --distributed` does. It prints the id of the group's process and ends
// with it on SIGTERM.

/** Nobody is at the address of the database; connections are made when first needed. */
export const order: GroupOrder = {
  names: ['claims'],
  addresses: [
    { domain: 'claims', database: 'claims', host: '127.0.0.1', port: 1, user: 'nobody', ssl: false },
  ],
  cursorKey: Buffer.alloc(32),
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
};

if (import.meta.main) {
  const group = await keepGroup(order, () => {});
  process.once('SIGTERM', () => void group.close().then(() => process.exit()));
  process.stdout.write(String(group.pid));
}
