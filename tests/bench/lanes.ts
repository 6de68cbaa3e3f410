import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { countStatements, forgetStatements, readBackends } from './backends.ts';
import type { Connection } from './client.ts';
import { closedLoop, oneByOne, openConnections, type Stream, type Stretch } from './loops.ts';
import { median, percentile, sum } from './statistics.ts';
import type { Asking } from './targets.ts';

/** Connections of the closed loop: that many answers are under way at any time. */
export const CLOSED_CONNECTIONS = 16;

/** Requests, one after the other, over which statements and round trips are counted. */
const COUNTED_REQUESTS = 40;

/** Who answers a question, and whose processor time it costs. */
export interface Runner {
  readonly url: string;
  readonly asking: Asking;
  /** Everything but PostgreSQL that works for an answer. */
  readonly processes: readonly { figures(): Promise<{ readonly cpuMicroseconds: number }> }[];
  /** Under which name its connections are known to PostgreSQL. */
  readonly backends: string;
}

/** A handler at one question, and what has been seen so far. */
export interface Lane extends Runner {
  readonly connections: Connection[];
  readonly stream: Stream;
  readonly closed: Stretch[];
  readonly open: Stretch[];
  /** Of each process. */
  readonly nodeMicroseconds: number[];
  postgresMicroseconds: number | undefined;
  statements: number;
  roundTrips: number | undefined;
  /** Of requests that had the handler to themselves. */
  aloneMs: readonly number[];
}

/** What one handler did with one question; times per request. */
export interface LaneFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Median of a request that has the handler to itself. */
  readonly aloneMs: number;
  /** Of each process, in the order of the runner's. */
  readonly processMicroseconds: readonly number[];
  readonly postgresMicroseconds: number | undefined;
  readonly statements: number;
  readonly roundTrips: number | undefined;
}

/** Connects to a handler. */
export async function openLane(runner: Runner): Promise<Lane> {
  return {
    ...runner,
    connections: await openConnections(runner.url, CLOSED_CONNECTIONS),
    stream: { asking: runner.asking, next: 0 },
    closed: [],
    open: [],
    nodeMicroseconds: runner.processes.map(() => 0),
    postgresMicroseconds: 0,
    statements: 0,
    roundTrips: undefined,
    aloneMs: [],
  };
}

/** Connects anew: while others had their turn, a server may have closed connections that were idle for five seconds. */
export async function reconnect({ url, connections }: Lane): Promise<void> {
  for (const connection of connections) connection.close();
  connections.splice(0, connections.length, ...(await openConnections(url, CLOSED_CONNECTIONS)));
}

/** Who goes first changes from turn to turn, so that nobody always finds what another has just read. */
export async function inTurn(lanes: readonly Lane[], turns: number, work: (lane: Lane) => Promise<void>) {
  for (let turn = 0; turn < turns; turn++)
    for (const lane of turn % 2 === 0 ? lanes : lanes.toReversed()) await work(lane);
}

/** Asks one request after the other and counts what reaches PostgreSQL. */
export async function countOn(admin: postgres.Sql, lane: Lane): Promise<void> {
  const [connection] = lane.connections;
  const before = await readBackends(admin, lane.backends);
  await forgetStatements(admin);
  const { latenciesMs } = await oneByOne(connection!, lane.stream, COUNTED_REQUESTS);
  lane.aloneMs = latenciesMs;
  // A backend adds its statement to the count after it has answered.
  await sleep(50);
  lane.statements = (await countStatements(admin)) / COUNTED_REQUESTS;
  const after = await readBackends(admin, lane.backends);
  if (before && after) lane.roundTrips = (after.waits - before.waits) / COUNTED_REQUESTS;
}

/** One stretch of the closed loop, and the processor time it took. */
export async function measureClosed(admin: postgres.Sql, lane: Lane, durationMs: number): Promise<void> {
  const read = async () => ({
    node: await Promise.all(lane.processes.map((each) => each.figures())),
    backends: await readBackends(admin, lane.backends),
  });
  const before = await read();
  lane.closed.push(await closedLoop(lane.connections, lane.stream, durationMs));
  const after = await read();
  after.node.forEach(({ cpuMicroseconds }, index) => {
    lane.nodeMicroseconds[index]! += cpuMicroseconds - before.node[index]!.cpuMicroseconds;
  });
  if (lane.postgresMicroseconds === undefined || !before.backends || !after.backends)
    lane.postgresMicroseconds = undefined;
  else lane.postgresMicroseconds += after.backends.cpuMicroseconds - before.backends.cpuMicroseconds;
}

export function figuresOf(lane: Lane): LaneFigures {
  const requests = sum(lane.closed.map((each) => each.requests));
  const closedMs = lane.closed.flatMap(({ latenciesMs }) => latenciesMs);
  return {
    perSecond: median(lane.closed.map(perSecond)),
    p50Ms: median(closedMs),
    p99Ms: percentile(closedMs, 0.99),
    aloneMs: median(lane.aloneMs),
    processMicroseconds: lane.nodeMicroseconds.map((total) => total / requests),
    postgresMicroseconds:
      lane.postgresMicroseconds === undefined ? undefined : lane.postgresMicroseconds / requests,
    statements: lane.statements,
    roundTrips: lane.roundTrips,
  };
}

/** Throughput of one in that of another: the median over stretches that follow each other. */
export function ratioOf(lane: Lane, to: Lane): number {
  return median(lane.closed.map((each, turn) => perSecond(each) / perSecond(to.closed[turn]!)));
}

export function perSecond({ requests, seconds }: Stretch): number {
  return requests / seconds;
}
