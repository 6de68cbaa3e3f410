import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { createCursorSigner } from '../../_engine/cursor.ts';
import { type Guard, unguarded } from '../../_engine/guard.ts';
import { noDatabase, type StatementRunner } from '../../_engine/run.ts';
import type { Subgraph } from '../../_engine/subgraph.ts';
import type { FetchFailure } from './failures.ts';
import { serveHealth } from './health.ts';
import { limits } from './limits.ts';
import { drain, urlOf } from './listening.ts';
import { requestIdOf } from './request-id.ts';
import { startSubgraph } from './start-subgraph.ts';

/** The database of a domain; one that can be pinged counts for readiness. */
export interface ServedDatabase extends StatementRunner {
  ping?(): Promise<void>;
}

export interface ServeOptions {
  readonly subgraphs: readonly Subgraph[];
  /** By domain name, for every subgraph that has one. They stay open when the server closes. */
  readonly databases: ReadonlyMap<string, ServedDatabase>;
  /** Signs cursors: the same for all who serve one graph. At least 32 random bytes. */
  readonly cursorKey: Buffer;
  /** What callers may see. */
  readonly guard?: Guard;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Fastify's own; silent when it does not say. */
  readonly logger?: FastifyServerOptions['logger'];
  /** Hears of every failure that is ours to mend, once per cause and answer, with the log of its request. */
  readonly onFailure?: (failure: FetchFailure, log: FastifyBaseLogger) => void;
}

export interface ServedSubgraphs {
  /** Without a slash at its end. */
  readonly url: string;
  /** Where a subgraph takes operations. */
  urlOf(name: string): string;
  /** Lets what is under way be answered (10 s at most) and is gone. Never rejects twice. */
  close(): Promise<void>;
}

/**
 * Serves subgraphs over HTTP, each a plain Apollo subgraph at `/<name>`, with `/<name>/health` beside it and
 * `/health/live` and `/health/ready` for the process. Rejects when the address is taken or may not be used.
 */
export async function serveSubgraphs(options: ServeOptions): Promise<ServedSubgraphs> {
  const { subgraphs, databases, cursorKey, guard = unguarded, host, port, onFailure } = options;
  const caller = { guard, signer: createCursorSigner(cursorKey) };
  const app = createHttp(options.logger);
  const started = await Promise.all(
    subgraphs.map((subgraph) => {
      const database = databases.get(subgraph.name) ?? noDatabase;
      return startSubgraph(app, subgraph, { ...caller, database }, onFailure);
    }),
  );
  serveHealth(
    app,
    subgraphs.map(({ name }) => name),
    databases,
  );
  const stop = () => Promise.all(started.map((apollo) => apollo.stop()));
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    await stop();
    throw error;
  }
  const url = urlOf(app, host, '127.0.0.1');
  let closed: Promise<unknown> | undefined;
  return {
    url,
    urlOf: (name) => `${url}/${name}`,
    async close() {
      closed ??= drain(app, limits.drainMs).then(stop);
      await closed;
    },
  };
}

function createHttp(logger: FastifyServerOptions['logger'] = false): FastifyInstance {
  const app = fastify({
    ...(logger && { logger }),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    // Whoever still has a connection when the end begins is answered.
    return503OnClosing: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  return app;
}
