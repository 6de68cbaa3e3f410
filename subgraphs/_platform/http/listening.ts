import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 100;

/** Takes no new connections and lets what is under way be answered; whatever is left after so long is cut off. */
export async function drain(app: FastifyInstance, ms: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), ms);
  // Node closes idle connections once; an answer that was half sent then leaves its connection open.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  await app.close();
  clearTimeout(cut);
  clearInterval(sweep);
}

/**
 * Where a server that listens on `host` can be reached, without a slash at the end.
 *
 * @param here how this machine is called where it listens on every address
 */
export function urlOf(app: FastifyInstance, host: string, here: 'localhost' | '127.0.0.1'): string {
  const { port } = app.server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? here : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
