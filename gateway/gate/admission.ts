import { Problem } from '../../subgraphs/_engine/problems.ts';

export interface AdmissionLimits {
  readonly running: number;
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
export function createAdmission({ running, waiting, waitMs }: AdmissionLimits): Admission {
  const queue = new Set<() => void>();
  let inside = 0;
  const leaving = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const [next] = queue;
      // The turn goes over to the next in the queue, so nobody who comes meanwhile gets in front of him.
      if (next) next();
      else inside -= 1;
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
      queue.add(turn);
    });
  return {
    get full() {
      return inside >= running && queue.size >= waiting;
    },
    async enter(signal) {
      if (inside < running) {
        inside += 1;
        return leaving();
      }
      if (queue.size >= waiting) throw new Problem('OVERLOADED');
      return wait(signal);
    },
  };
}
