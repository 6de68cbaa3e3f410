import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { countStatements, forgetStatements, readBackends } from './backends.ts';
import type { Connection } from './client.ts';
import { closedLoop, oneByOne, openConnections, openLoop, type Stream, type Stretch } from './loops.ts';
import type { Target } from './processes.ts';
import type { Question } from './questions.ts';
import { median, percentile, sum } from './statistics.ts';
import { askingOf, type TargetName } from './targets.ts';

/** How long to measure. */
export interface Effort {
  readonly warmMs: number;
  /** Of one stretch of one handler. */
  readonly sliceMs: number;
  /** Stretches of either handler, in turn. */
  readonly closedPairs: number;
  readonly openPairs: number;
}

export const wholeRun: Effort = { warmMs: 3_000, sliceMs: 1_500, closedPairs: 7, openPairs: 3 };
export const quickRun: Effort = { warmMs: 500, sliceMs: 400, closedPairs: 3, openPairs: 1 };

/** Connections of the closed loop: that many answers are under way at any time. */
export const CLOSED_CONNECTIONS = 16;

/** Connections the open loop may use, so that a slow answer does not keep the next request from being sent. */
const OPEN_CONNECTIONS = 64;

/** The open loop's rate, as a part of what the slower of the two can do: both have time to breathe. */
const OPEN_LOAD = 0.5;

/** Requests, one after the other, over which statements and round trips are counted. */
const COUNTED_REQUESTS = 40;

/** What one handler did with one question; times per request. */
export interface TargetFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** At the same fixed rate for both. */
  readonly openP50Ms: number;
  readonly openP99Ms: number;
  readonly nodeMicroseconds: number;
  readonly postgresMicroseconds: number | undefined;
  readonly statements: number;
  readonly roundTrips: number | undefined;
}

export interface QuestionFigures {
  readonly question: Question;
  /** Throughput of the graph in that of the hand-written handler: the median over neighbouring stretches. */
  readonly ratio: number;
  readonly openPerSecond: number;
  readonly targets: Readonly<Record<TargetName, TargetFigures>>;
}

/** What is measured: two handlers over one server. */
export interface Contest {
  readonly admin: postgres.Sql;
  readonly targets: Readonly<Record<TargetName, Target>>;
}

export const targetNames = ['hand-written', 'gateway'] as const satisfies readonly TargetName[];

/** Puts one question to both handlers in turn. */
export async function measure(
  contest: Contest,
  question: Question,
  effort: Effort,
): Promise<QuestionFigures> {
  const lanes = await Promise.all(targetNames.map((name) => openLane(contest, name, question)));
  try {
    for (const lane of lanes) await closedLoop(lane.connections, lane.stream, effort.warmMs);
    for (const lane of lanes) await countOn(contest.admin, lane);
    await inTurn(lanes, effort.closedPairs, (lane) => measureClosed(contest.admin, lane, effort.sliceMs));
    const openPerSecond = OPEN_LOAD * Math.min(...lanes.map((lane) => median(lane.closed.map(perSecond))));
    const more = await Promise.all(
      lanes.map(({ target }) => openConnections(target.url, OPEN_CONNECTIONS - CLOSED_CONNECTIONS)),
    );
    lanes.forEach((lane, index) => void lane.connections.push(...more[index]!));
    await inTurn(lanes, effort.openPairs, async (lane) => {
      lane.open.push(await openLoop(lane.connections, lane.stream, openPerSecond, effort.sliceMs));
    });
    return summarise(question, openPerSecond, lanes);
  } finally {
    for (const { connections } of lanes) for (const connection of connections) connection.close();
  }
}

/** A handler at one question, and what has been seen so far. */
interface Lane {
  readonly target: Target;
  readonly connections: Connection[];
  readonly stream: Stream;
  readonly closed: Stretch[];
  readonly open: Stretch[];
  nodeMicroseconds: number;
  postgresMicroseconds: number | undefined;
  statements: number;
  roundTrips: number | undefined;
}

async function openLane({ targets }: Contest, name: TargetName, question: Question): Promise<Lane> {
  const target = targets[name];
  return {
    target,
    connections: await openConnections(target.url, CLOSED_CONNECTIONS),
    stream: { asking: askingOf(name, question), next: 0 },
    closed: [],
    open: [],
    nodeMicroseconds: 0,
    postgresMicroseconds: 0,
    statements: 0,
    roundTrips: undefined,
  };
}

/** Who goes first changes from turn to turn, so that neither always finds what the other has just read. */
async function inTurn(lanes: readonly Lane[], turns: number, work: (lane: Lane) => Promise<void>) {
  for (let turn = 0; turn < turns; turn++)
    for (const lane of turn % 2 === 0 ? lanes : lanes.toReversed()) await work(lane);
}

async function countOn(admin: postgres.Sql, lane: Lane): Promise<void> {
  const [connection] = lane.connections;
  const before = await readBackends(admin, lane.target.name);
  await forgetStatements(admin);
  await oneByOne(connection!, lane.stream, COUNTED_REQUESTS);
  // A backend adds its statement to the count after it has answered.
  await sleep(50);
  lane.statements = (await countStatements(admin)) / COUNTED_REQUESTS;
  const after = await readBackends(admin, lane.target.name);
  if (before && after) lane.roundTrips = (after.waits - before.waits) / COUNTED_REQUESTS;
}

async function measureClosed(admin: postgres.Sql, lane: Lane, durationMs: number): Promise<void> {
  const read = () => Promise.all([lane.target.figures(), readBackends(admin, lane.target.name)]);
  const [node, backends] = await read();
  lane.closed.push(await closedLoop(lane.connections, lane.stream, durationMs));
  const [nodeAfter, backendsAfter] = await read();
  lane.nodeMicroseconds += nodeAfter.cpuMicroseconds - node.cpuMicroseconds;
  if (lane.postgresMicroseconds === undefined || !backends || !backendsAfter)
    lane.postgresMicroseconds = undefined;
  else lane.postgresMicroseconds += backendsAfter.cpuMicroseconds - backends.cpuMicroseconds;
}

function summarise(question: Question, openPerSecond: number, lanes: readonly Lane[]): QuestionFigures {
  const [handWritten, gateway] = lanes as [Lane, Lane];
  const ratios = gateway.closed.map((each, turn) => perSecond(each) / perSecond(handWritten.closed[turn]!));
  return {
    question,
    ratio: median(ratios),
    openPerSecond,
    targets: { 'hand-written': figuresOf(handWritten), gateway: figuresOf(gateway) },
  };
}

function figuresOf(lane: Lane): TargetFigures {
  const requests = sum(lane.closed.map((each) => each.requests));
  const closedMs = lane.closed.flatMap(({ latenciesMs }) => latenciesMs);
  const openMs = lane.open.flatMap(({ latenciesMs }) => latenciesMs);
  return {
    perSecond: median(lane.closed.map(perSecond)),
    p50Ms: median(closedMs),
    p99Ms: percentile(closedMs, 0.99),
    openP50Ms: median(openMs),
    openP99Ms: percentile(openMs, 0.99),
    nodeMicroseconds: lane.nodeMicroseconds / requests,
    postgresMicroseconds:
      lane.postgresMicroseconds === undefined ? undefined : lane.postgresMicroseconds / requests,
    statements: lane.statements,
    roundTrips: lane.roundTrips,
  };
}

function perSecond({ requests, seconds }: Stretch): number {
  return requests / seconds;
}
