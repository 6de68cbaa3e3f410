import './telemetry.ts';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../subgraphs/_platform/databases/database.ts';
import { createApollo, type Graph } from './apollo.ts';
import { createGraph } from './graph.ts';
import { createHttp, type LogOptions } from './http.ts';

/** How long answers that are under way when the end begins may take. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 100;

export interface GatewayOptions {
  /** By domain name; they stay open when the gateway closes. */
  readonly databases: ReadonlyMap<string, Database>;
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
  readonly drainMs?: number;
}

export interface RunningGateway {
  /** Of the page, without a slash at its end; the graph is at `/graphql` under it. */
  readonly url: string;
  /** Takes no new connections, lets what is under way be answered (10 s at most), and is gone. Never rejects twice. */
  close(): Promise<void>;
}

/** Serves the graph over the databases. Rejects when the address is taken or may not be used (EADDRINUSE, EACCES). */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const apollo = createApollo(
    options.graph ?? createGraph({ databases: options.databases, cursorKey: options.cursorKey }),
  );
  await apollo.start();
  const app = createHttp(apollo, options);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await app.close();
    await apollo.stop();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(app, options.host),
    close: () => {
      closed ??= drain(app, options.drainMs ?? DRAIN_MS).then(() => apollo.stop());
      return closed;
    },
  };
}

async function drain(app: FastifyInstance, drainMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
  // Node closes idle connections once; an answer that was half sent then leaves its connection open.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  await app.close();
  clearTimeout(cut);
  clearInterval(sweep);
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
