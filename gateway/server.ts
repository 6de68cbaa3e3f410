import './telemetry.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../subgraphs/_platform/databases/database.ts';
import { drain, urlOf } from '../subgraphs/_platform/http/listening.ts';
import type { Pingable } from '../subgraphs/_platform/http/ping-state.ts';
import { createApollo, type Graph } from './apollo.ts';
import { createGraph } from './graph.ts';
import { createHttp } from './http.ts';
import type { Services } from './http-lane/services.ts';
import { limits } from './limits.ts';
import type { LogOptions } from './log.ts';

export interface GatewayOptions {
  /** By domain name, for every domain in this process; they stay open when the gateway closes. */
  readonly databases: ReadonlyMap<string, Database>;
  /** Subgraphs elsewhere, which close with the gateway. */
  readonly services?: Services | undefined;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where `buildExplorer` put the page; without it `/` says how to get it. */
  readonly explorerFolder?: string | undefined;
  /** Signs cursors; without it they do not outlive this gateway. */
  readonly cursorKey?: Buffer;
  readonly log?: LogOptions;
  /** Another graph than the one over `databases`. */
  readonly graph?: Graph;
  readonly farewellMs?: number;
  readonly drainMs?: number;
}

export interface RunningGateway {
  /** Of the page, without a slash at its end; the graph is at `/graphql` under it. */
  readonly url: string;
  /**
   * Tells everybody who is connected that it was the last time, then takes no new connections, lets what is under way be
   * answered (10 s at most), and is gone. Never rejects twice.
   */
  close(): Promise<void>;
}

/** Serves the graph over the databases. Rejects when the address is taken or may not be used (EADDRINUSE, EACCES). */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { databases, services, cursorKey } = options;
  const apollo = createApollo(options.graph ?? createGraph({ databases, services, cursorKey }));
  await apollo.start();
  const end = { begun: false };
  const app = createHttp(apollo, { ...options, databases: pingables(databases, services) }, end);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await app.close();
    await apollo.stop();
    throw error;
  }
  const close = async () => {
    end.begun = true;
    await farewell(app, options.farewellMs ?? limits.farewellMs);
    await drain(app, options.drainMs ?? limits.drainMs);
    await apollo.stop();
  };
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(app, options.host, 'localhost'),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The databases of a subgraph elsewhere are asked after through it. */
function pingables(databases: GatewayOptions['databases'], services: Services | undefined) {
  const elsewhere = [...(services?.names ?? [])].filter((name) => name !== '_graph');
  return new Map<string, Pingable>([
    ...databases,
    ...elsewhere.map((name) => [name, { ping: () => services!.ping(name) }] as const),
  ]);
}

/**
 * Gives connections that are kept open a last answer that says so. One that is closed between two requests of its
 * client may have the second under way already, and that would be lost.
 */
async function farewell(app: FastifyInstance, ms: number): Promise<void> {
  const connections = await new Promise<number>((resolve) =>
    app.server.getConnections((_error, count) => resolve(count)),
  );
  if (connections > 0) await sleep(ms);
}
