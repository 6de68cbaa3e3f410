import { setTimeout as sleep } from 'node:timers/promises';

/** What can be asked whether it is well: a database, or the one behind a subgraph. */
export interface Pingable {
  ping(): Promise<void>;
}

export type PingState = 'up' | 'down';

/** Whether it says within the deadline that it is well. Never rejects. */
export async function pingState(asked: Pingable, deadlineMs: number): Promise<PingState> {
  const over = new AbortController();
  const late = sleep(deadlineMs, 'down' as const, { signal: over.signal }).catch(() => 'down' as const);
  const answered = asked.ping().then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([answered, late]).finally(() => over.abort());
}
