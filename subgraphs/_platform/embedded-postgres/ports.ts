import { createServer } from 'node:net';

/** What became of trying to listen: the port, or the system's word for why not (`EADDRINUSE`, `EACCES` …). */
export type Probe = { readonly port: number } | { readonly code: string };

/** Listens on a port for a moment; port 0 lets the system choose. */
export function probePort(host: string, port: number): Promise<Probe> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve({ port: got }));
    });
  });
}

/** The preferred port where it is free, otherwise one the system chooses. */
export async function freePort(host: string, preferred = 0): Promise<number> {
  const wanted = await probePort(host, preferred);
  const probe = 'port' in wanted ? wanted : await probePort(host, 0);
  if ('port' in probe) return probe.port;
  throw new Error(`no free port on ${host} (${probe.code})`);
}
