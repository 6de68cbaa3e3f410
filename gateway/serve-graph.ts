import { getHeapStatistics } from 'node:v8';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../subgraphs/_engine/problems.ts';
import { goneSignal } from '../subgraphs/_platform/http/gone-signal.ts';
import { createAdmission } from './gate/admission.ts';
import { createGate } from './gate/gate.ts';
import type { RequestContext } from './in-process.ts';
import { limits } from './limits.ts';
import { answerMethod } from './refusals.ts';
import { openScope, type RequestScope, requestScope } from './request-scope.ts';

/** Serves `/graphql`. Whom it turns away for want of time it turns away before anything is read for him. */
export function serveGraph(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  // In a scope of its own, so that health checks and the page answer under any load.
  app.register(async (scope) => {
    await scope.register(underPressure, {
      maxEventLoopDelay: limits.eventLoopDelayMs,
      maxHeapUsedBytes: limits.heapShare * getHeapStatistics().heap_size_limit,
      pressureHandler: turnAway,
    });
    serveOperations(scope, apollo);
    scope.route({
      url: '/graphql',
      method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      // Refused before the body is read, whatever that is.
      onRequest: async (request, reply) => answerMethod(request, reply),
      handler: answerMethod,
    });
  });
}

/** The gauge says Infinity when it has measured nothing yet, such as in the second after the start. */
async function turnAway(
  _request: FastifyRequest,
  _reply: FastifyReply,
  _type: string,
  value?: number,
): Promise<void> {
  if (Number.isFinite(value)) throw new Problem('OVERLOADED');
}

function serveOperations(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  const answer = fastifyApolloHandler(apollo, { context: contextOf });
  const admission = createAdmission(limits);
  const check = createGate();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    onRequest: async () => {
      if (admission.full) throw new Problem('OVERLOADED');
    },
    async handler(request, reply) {
      if (isBrowsing(request)) return reply.redirect('/', 303);
      const gone = goneSignal(reply);
      const leave = await admission.enter(gone);
      const scope = openScope(request, gone);
      try {
        await check(request);
        return await requestScope.run(scope, () => answer.call(this, request, reply));
      } catch (error) {
        if (error instanceof Problem) scope.told.codes.add(error.code);
        throw error;
      } finally {
        leave();
        record(scope, reply);
      }
    },
  });
}

function record({ log, told: { codes, ...told } }: RequestScope, reply: FastifyReply): void {
  const ms = Math.round(reply.elapsedTime);
  log.info({ ...told, ms, ...(codes.size > 0 && { codes: [...codes] }) }, 'operation');
}

/** Somebody typed the address into a browser: the page is what he is looking for. */
function isBrowsing({ method, headers, query }: FastifyRequest): boolean {
  const asks = Object.hasOwn(query as object, 'query');
  return method === 'GET' && !asks && (headers.accept?.startsWith('text/html') ?? false);
}

/** When the client goes away, so do the statements that run for him. */
async function contextOf(request: FastifyRequest): Promise<RequestContext> {
  const scope = requestScope.getStore();
  return { requestId: request.id, ...(scope && { signal: scope.gone }) };
}
