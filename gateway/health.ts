import type { FastifyInstance } from 'fastify';
import { type Pingable, type PingState, pingState } from '../subgraphs/_platform/http/ping-state.ts';

/** A database that takes longer than this to say yes is not ready for traffic. */
const PING_DEADLINE_MS = 1_000;
/** Several probes at once cost one round of pings. */
const KEPT_MS = 1_000;

/** Whether the gateway has begun to end: it still answers, but not for long. */
export interface End {
  readonly begun: boolean;
}

export interface Readiness {
  readonly status: 'ready' | 'unready' | 'ending';
  readonly databases: Readonly<Record<string, PingState>>;
}

/** Adds `/health/live` (the process answers) and `/health/ready` (all databases do). */
export function serveHealth(
  app: FastifyInstance,
  databases: ReadonlyMap<string, Pingable>,
  end: End = { begun: false },
): void {
  const check = kept(() => checkReadiness(databases), KEPT_MS);
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const checked = await check();
    const readiness = end.begun ? { ...checked, status: 'ending' } : checked;
    return reply.code(readiness.status === 'ready' ? 200 : 503).send(readiness);
  });
}

/** Pings every database at once. Never rejects, and says of a database nothing but its domain. */
export async function checkReadiness(
  databases: ReadonlyMap<string, Pingable>,
  deadlineMs = PING_DEADLINE_MS,
): Promise<Readiness> {
  const states = await Promise.all(
    [...databases].map(
      async ([domain, database]) => [domain, await pingState(database, deadlineMs)] as const,
    ),
  );
  const status = states.every(([, state]) => state === 'up') ? 'ready' : 'unready';
  return { status, databases: Object.fromEntries(states) };
}

/** Gives everybody who asks within `keptMs` the same answer. */
function kept<T>(ask: () => Promise<T>, keptMs: number): () => Promise<T> {
  let last: { readonly answer: Promise<T>; readonly until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!last || last.until < now) last = { answer: ask(), until: now + keptMs };
    return last.answer;
  };
}
