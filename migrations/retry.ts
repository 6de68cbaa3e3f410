import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './connection.ts';

/** How often a statement that did not get its lock is tried again. */
export interface Patience {
  readonly attempts: number;
  readonly firstPauseMs: number;
}

const longestPauseMs = 5_000;
const lockNotAvailable = '55P03';
const deadlockDetected = '40P01';

/**
 * Runs `attempt` again while it fails for want of a lock. Each try waits only as long as the session's lock timeout,
 * so that the queue behind it stays short; the pause between tries doubles and is random, so that runners part.
 */
export async function whileLocked<T>(
  { attempts, firstPauseMs }: Patience,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await attempt();
    } catch (error) {
      const mayPass = [lockNotAvailable, deadlockDetected].includes(codeOf(error) ?? '');
      if (!mayPass || round >= attempts) throw error;
      await sleep(Math.min(firstPauseMs * 2 ** (round - 1), longestPauseMs) * (0.5 + Math.random() / 2));
    }
  }
}
