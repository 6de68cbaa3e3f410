import { performance } from 'node:perf_hooks';
import { Problem } from '../../subgraphs/_engine/problems.ts';

export interface AdmissionLimits {
  /** Inside at a time, while there is time to spare. */
  readonly running: number;
  /** Inside at a time, while this process has its hands full: more would only make each slower. */
  readonly runningBusy: number;
  readonly waiting: number;
  readonly waitMs: number;
}

/** Lets so many in at a time, keeps some waiting for a while, and turns the others away at once. */
export interface Admission {
  /** Whether whoever comes now would be turned away. */
  readonly full: boolean;
  /**
   * Waits for a turn and answers how to give it back, which may be called twice.
   *
   * @param signal aborts when whoever waits goes away
   * @throws Problem OVERLOADED when too many wait, or for too long
   */
  enter(signal: AbortSignal): Promise<() => void>;
}

/** Makes an admission with nobody in. */
export function createAdmission(
  { running, runningBusy, waiting, waitMs }: AdmissionLimits,
  isBusy: () => boolean = busyGauge(),
): Admission {
  const queue = new Set<() => void>();
  let inside = 0;
  const hasRoom = () => inside < runningBusy || (inside < running && !isBusy());
  const letIn = () => {
    for (const turn of queue) {
      if (!hasRoom()) return;
      inside += 1;
      turn();
    }
  };
  const leaving = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      letIn();
    };
  };
  const wait = (signal: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const end = (work: () => void) => () => {
        queue.delete(turn);
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        work();
      };
      const turn = end(() => resolve(leaving()));
      const giveUp = end(() => reject(new Problem('OVERLOADED')));
      const timer = setTimeout(giveUp, waitMs);
      signal.addEventListener('abort', giveUp, { once: true });
      // Behind those who wait already, for whom there may be room by now.
      queue.add(turn);
      letIn();
    });
  const isFull = () => queue.size >= waiting && !hasRoom();
  return {
    get full() {
      return isFull();
    },
    async enter(signal) {
      if (isFull()) throw new Problem('OVERLOADED');
      return wait(signal);
    },
  };
}

const SAMPLE_MS = 100;
const BUSY = 0.9;

/** Tells whether this process had hardly a moment to spare lately. Waiting for databases is no work. */
function busyGauge(): () => boolean {
  let last = performance.eventLoopUtilization();
  let at = performance.now();
  let busy = false;
  return () => {
    const now = performance.now();
    if (now - at < SAMPLE_MS) return busy;
    const current = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(current, last).utilization > BUSY;
    [last, at] = [current, now];
    return busy;
  };
}
