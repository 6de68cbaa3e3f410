import { createServer } from 'node:net';

/** Whether this process could listen on the port now. Port 0 is always free. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  return (await listenOnce(host, port)) !== undefined;
}

/** The preferred port where it is free, otherwise one the system chooses. */
export async function freePort(host: string, preferred = 0): Promise<number> {
  const port = (await listenOnce(host, preferred)) ?? (await listenOnce(host, 0));
  if (port === undefined) throw new Error(`no free port on ${host}`);
  return port;
}

function listenOnce(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
