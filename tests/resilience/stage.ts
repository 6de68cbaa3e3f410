import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';

/** What a scenario plays with. */
export interface Stage {
  readonly address: DatabaseAddress;
  readonly driver: typeof postgres;
}

/** Opens a bare pool of the driver, of one connection unless told otherwise. */
export function connect(
  { address, driver }: Stage,
  more: { fetch_types?: boolean; max?: number } = {},
): postgres.Sql {
  const { host, port, user, database } = address;
  const backoff = (failures: number) => Math.min(0.02 * 2 ** failures, 0.5);
  return driver({ host, port, user, database, max: 1, fetch_types: false, backoff, onnotice() {}, ...more });
}

/** Rejects when the promise is still pending after so long. */
export async function within<T>(ms: number, promise: PromiseLike<T>): Promise<T> {
  const late = sleep(ms, undefined, { ref: false }).then(() => {
    throw new assert.AssertionError({ message: `still pending after ${ms} ms` });
  });
  return Promise.race([promise, late]);
}
