import type { FastifyInstance, FastifyReply } from 'fastify';
import { limits } from './limits.ts';
import { type PingState, pingState } from './ping-state.ts';
import type { ServedDatabase } from './serve.ts';

/**
 * Adds `/health/live` (the process answers), `/health/ready` (the databases of all subgraphs here do) and
 * `/<name>/health` (the database of that one does).
 */
export function serveHealth(
  app: FastifyInstance,
  names: readonly string[],
  databases: ReadonlyMap<string, ServedDatabase>,
): void {
  const states = async (asked: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(asked.map(async (name) => [name, await stateOf(databases.get(name))])),
    );
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => answer(reply, await states(names)));
  for (const name of names)
    app.get(`/${name}/health`, async (_request, reply) => answer(reply, await states([name])));
}

function answer(reply: FastifyReply, subgraphs: Readonly<Record<string, PingState>>): FastifyReply {
  const ready = Object.values(subgraphs).every((state) => state === 'up');
  return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unready', subgraphs });
}

/** A subgraph without a database of its own has nothing that could be down. */
async function stateOf(database: ServedDatabase | undefined): Promise<PingState> {
  return database?.ping ? pingState({ ping: () => database.ping!() }, limits.pingMs) : 'up';
}
