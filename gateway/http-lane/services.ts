import type { GraphQLDataSource } from '@apollo/gateway';
import { Agent, type Dispatcher } from 'undici';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import type { RequestContext } from '../in-process.ts';
import { limits } from './limits.ts';
import { overHttp } from './over-http.ts';

/** Subgraphs elsewhere, and the connections to them. */
export interface Services {
  readonly names: ReadonlySet<string>;
  /** What the gateway asks a subgraph through. */
  source(name: string): GraphQLDataSource<RequestContext>;
  /** Resolves when the subgraph answers and its database does; rejects otherwise. */
  ping(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Bounds of a fetch other than those of `limits.ts`. */
export interface ServiceBounds {
  readonly answerBytes?: number;
  readonly fetchMs?: number;
}

/**
 * Opens the way to subgraphs elsewhere; connections are made when first needed and kept between fetches.
 *
 * @param urls where each takes operations, by name
 */
export function openServices(
  urls: ReadonlyMap<string, string>,
  { answerBytes = limits.answerBytes, fetchMs = limits.fetchMs }: ServiceBounds = {},
): Services {
  const connections = new Agent({
    connections: limits.connections,
    pipelining: 1,
    keepAliveTimeout: limits.keepAliveMs,
    connect: { timeout: limits.connectMs },
    maxResponseSize: answerBytes,
    headersTimeout: fetchMs,
    bodyTimeout: fetchMs,
  });
  const urlOf = (name: string) => new URL(urls.get(name) ?? '');
  return {
    names: new Set(urls.keys()),
    source: (name) => overHttp({ name, url: urlOf(name), owns: ownedBy(name) }, { connections, fetchMs }),
    async ping(name) {
      const { origin, pathname } = urlOf(name);
      const path = `${pathname}/health`;
      const request: Dispatcher.RequestOptions = {
        origin,
        path,
        method: 'GET',
        headersTimeout: limits.pingMs,
      };
      const { statusCode, body } = await connections.request(request);
      await body.dump();
      if (statusCode !== 200) throw new Problem('DATABASE_UNAVAILABLE');
    },
    close: () => connections.destroy(),
  };
}

/** Which types have their rows in a subgraph. */
function ownedBy(name: string): (type: string) => boolean {
  const types = new Set(Object.keys(domains.find((domain) => domain.name === name)?.entities ?? {}));
  return (type) => types.has(type);
}
