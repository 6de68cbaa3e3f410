import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Database } from '../subgraphs/_platform/databases/database.ts';
import { serveHealth } from './health.ts';
import type { RequestContext } from './in-process.ts';
import { servePage } from './page.ts';
import { answerFailure, answerMethod, answerUnknown } from './refusals.ts';
import { requestIdOf, requestScope } from './request-scope.ts';

/** A document is text somebody wrote: ours have 3 KiB, generated ones 30. */
const BODY_MAX_BYTES = 256 * 1024;
/** A request that trickles in for longer holds a connection for nothing. */
const REQUEST_DEADLINE_MS = 30_000;

export interface HttpOptions {
  readonly databases: ReadonlyMap<string, Pick<Database, 'ping'>>;
  readonly explorerFolder?: string | undefined;
  /** Where one line of JSON per failure goes: standard output, from 'warn' up, when it does not say. */
  readonly log?: LogOptions | undefined;
}

export interface LogOptions {
  readonly level?: string;
  readonly stream?: { write(line: string): void };
}

/** Builds the HTTP face of a started Apollo Server: /graphql, /health, the page, and one form of error for all. */
export function createHttp(apollo: ApolloServer<RequestContext>, options: HttpOptions): FastifyInstance {
  const { level = 'warn', stream } = options.log ?? {};
  const app = fastify({
    logger: { level, ...(stream && { stream }) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: REQUEST_DEADLINE_MS,
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
  announceTheEnd(app);
  readOnlyJson(app);
  serveGraph(app, apollo);
  serveHealth(app, options.databases);
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
function announceTheEnd(app: FastifyInstance): void {
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (ending) reply.header('connection', 'close');
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

function serveGraph(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  const answer = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    handler(request, reply) {
      if (isBrowsing(request)) return reply.redirect('/', 303);
      const scope = { requestId: request.id, log: request.log, logged: new Set() };
      return requestScope.run(scope, () => answer.call(this, request, reply));
    },
  });
  app.route({
    url: '/graphql',
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    // Refused before the body is read, whatever that is.
    onRequest: async (request, reply) => answerMethod(request, reply),
    handler: answerMethod,
  });
}

/** Somebody typed the address into a browser: the page is what he is looking for. */
function isBrowsing({ method, headers, query }: FastifyRequest): boolean {
  const asks = Object.hasOwn(query as object, 'query');
  return method === 'GET' && !asks && (headers.accept?.startsWith('text/html') ?? false);
}

/** When the client goes away, so do the statements that run for him. */
async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return { requestId: request.id, signal: gone.signal };
}
