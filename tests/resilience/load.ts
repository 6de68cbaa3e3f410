import { Agent } from 'node:http';
import { type Outcome, send } from './gateway-of-its-own.ts';

/** One request of a load: its outcome, when it was sent and when it was answered, in ms of `performance.now()`. */
export interface Asked extends Outcome {
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** Clients who each ask again as soon as they were answered. */
export interface Load {
  readonly asked: readonly Asked[];
  /** Resolves when the last of them was answered. */
  end(): Promise<void>;
}

/** Starts a client for each of these; a client tells the body of its next request. */
export function startLoad(url: string, clients: readonly (() => string)[]): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: clients.length });
  const asked: Asked[] = [];
  let goesOn = true;
  const loop = async (nextBody: () => string) => {
    while (goesOn) {
      const sentAt = performance.now();
      const outcome = await send(url, agent, nextBody());
      asked.push({ ...outcome, sentAt, answeredAt: performance.now() });
    }
  };
  const loops = Promise.all(clients.map(loop));
  return {
    asked,
    async end() {
      goesOn = false;
      await loops;
      agent.destroy();
    },
  };
}

/** The errors of an answer as a client reads them. */
export function errorsOf({ text }: Outcome): readonly { readonly extensions: { readonly code: string } }[] {
  return JSON.parse(text).errors ?? [];
}

/** How many answers without an error came in each window of so many ms between two instants. */
export function goodPerWindow(asked: readonly Asked[], windowMs: number, from: number, to: number): number[] {
  const counts = Array.from({ length: Math.floor((to - from) / windowMs) }, () => 0);
  for (const each of asked) {
    const window = Math.floor((each.answeredAt - from) / windowMs);
    if (window in counts && each.status === 200 && errorsOf(each).length === 0) counts[window]! += 1;
  }
  return counts;
}
