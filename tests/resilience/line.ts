import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';

/**
 * How the line behaves: all right; accepting and hanging up; swallowing everything; ending or being reset after some
 * kilobytes of answer.
 */
export type LineState = 'good' | 'hangs-up' | 'silent' | 'ends' | 'resets';

/** A line to a database that a test can spoil. */
export interface Line {
  readonly address: DatabaseAddress;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** How often the client spoke after the server had, or first, over all connections. */
  readonly roundTrips: number;
  /** Changes the line, also under connections that stand. */
  become(state: LineState): void;
  /** Takes no connections any more; those that stand stay. */
  refuse(): void;
  /** Takes none any more and breaks those that stand, as a server does that is stopped. */
  close(): void;
  /** Takes connections again after `close` or `refuse`, at the same address. */
  reopen(): Promise<void>;
}

const BROKEN_AFTER_BYTES = 20_000;

/** Listens on a free port and passes everything on to the database. */
export async function openLine(to: DatabaseAddress): Promise<Line> {
  const sockets = new Set<Socket>();
  let state: LineState = 'good';
  let accepted = 0;
  let roundTrips = 0;
  const server = createServer((near) => {
    accepted++;
    if (state === 'hangs-up') return near.end();
    const far = dial(to.port, to.host);
    let answered = 0;
    let isAsking = false;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (bytes) => {
      if (!isAsking) roundTrips++;
      isAsking = true;
      if (state !== 'silent') far.write(bytes);
    });
    far.on('data', (bytes) => {
      isAsking = false;
      answered += bytes.length;
      const broken = answered > BROKEN_AFTER_BYTES;
      if (state === 'ends' && broken) near.end(bytes);
      else if (state === 'resets' && broken) near.resetAndDestroy();
      else if (state !== 'silent') near.write(bytes);
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: { ...to, host: '127.0.0.1', port },
    get accepted() {
      return accepted;
    },
    get roundTrips() {
      return roundTrips;
    },
    become(next) {
      state = next;
    },
    refuse: () => void server.close(),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    reopen: () => listen(server, port),
  };
}

/** A line before each of these databases, by domain. */
export async function openLines(to: readonly DatabaseAddress[]): Promise<ReadonlyMap<string, Line>> {
  return new Map(
    await Promise.all(to.map(async (address) => [address.domain, await openLine(address)] as const)),
  );
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
