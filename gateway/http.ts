import type { ApolloServer } from '@apollo/server';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Database } from '../subgraphs/_platform/databases/database.ts';
import { requestIdOf } from '../subgraphs/_platform/http/request-id.ts';
import { type End, serveHealth } from './health.ts';
import type { RequestContext } from './in-process.ts';
import { limits } from './limits.ts';
import { type LogOptions, loggerOf } from './log.ts';
import { servePage } from './page.ts';
import { answerFailure, answerUnknown } from './refusals.ts';
import { serveGraph } from './serve-graph.ts';

export interface HttpOptions {
  readonly databases: ReadonlyMap<string, Pick<Database, 'ping'>>;
  readonly explorerFolder?: string | undefined;
  /** Where one line of JSON per failure goes: standard output, from 'warn' up, when it does not say. */
  readonly log?: LogOptions | undefined;
}

/** Builds the HTTP face of a started Apollo Server: /graphql, /health, the page, and one form of error for all. */
export function createHttp(
  apollo: ApolloServer<RequestContext>,
  options: HttpOptions,
  end: End,
): FastifyInstance {
  const app = fastify({
    logger: loggerOf(options.log),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    // Who still has a connection when the end begins is answered, and told that it was the last time.
    return503OnClosing: false,
    // These never reach a hook.
    frameworkErrors: (error, request, reply) => {
      addHeaders(request, reply);
      answerFailure(error, request, reply);
    },
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setErrorHandler(answerFailure);
  app.setNotFoundHandler(answerUnknown);
  app.addHook('onRequest', async (request, reply) => addHeaders(request, reply));
  announceTheEnd(app, end);
  readOnlyJson(app);
  serveGraph(app, apollo);
  serveHealth(app, options.databases, end);
  servePage(app, options.explorerFolder);
  return app;
}

function addHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id);
  reply.header('cache-control', 'no-store');
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
}

/** Tells clients that are answered during the end not to send more on their connection. */
function announceTheEnd(app: FastifyInstance, end: End): void {
  app.addHook('onSend', async (_request, reply) => {
    if (end.begun) reply.header('connection', 'close');
  });
}

/** Takes bodies in application/json, in UTF-8 and not compressed; all else is answered 415. */
function readOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
    const charset = /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1] ?? 'utf-8';
    if (encoding === 'identity' && /^utf-?8$/i.test(charset)) return parse(request, String(body), done);
    done(Object.assign(new Error('not plain JSON'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }));
  });
}
