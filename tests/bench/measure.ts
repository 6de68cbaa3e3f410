import type postgres from 'postgres';
import {
  CLOSED_CONNECTIONS,
  countOn,
  figuresOf,
  inTurn,
  type Lane,
  type LaneFigures,
  measureClosed,
  openLane,
  perSecond,
  ratioOf,
} from './lanes.ts';
import { closedLoop, openConnections, openLoop } from './loops.ts';
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

/** Connections the open loop may use, so that a slow answer does not keep the next request from being sent. */
const OPEN_CONNECTIONS = 64;

/** The open loop's rate, as a part of what the slower of the two can do: both have time to breathe. */
const OPEN_LOAD = 0.5;

/** What one handler did with one question; times per request. */
export interface TargetFigures extends LaneFigures {
  /** At the same fixed rate for both. */
  readonly openP50Ms: number;
  readonly openP99Ms: number;
  readonly nodeMicroseconds: number;
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
  { admin, targets }: Contest,
  question: Question,
  effort: Effort,
): Promise<QuestionFigures> {
  const lanes = await Promise.all(
    targetNames.map((name) => {
      const target = targets[name];
      const asking = askingOf(name, question);
      return openLane({ url: target.url, asking, processes: [target], backends: `bench ${name}` });
    }),
  );
  try {
    for (const lane of lanes) await closedLoop(lane.connections, lane.stream, effort.warmMs);
    for (const lane of lanes) await countOn(admin, lane);
    await inTurn(lanes, effort.closedPairs, (lane) => measureClosed(admin, lane, effort.sliceMs));
    const openPerSecond = OPEN_LOAD * Math.min(...lanes.map((lane) => median(lane.closed.map(perSecond))));
    const more = await Promise.all(
      lanes.map(({ url }) => openConnections(url, OPEN_CONNECTIONS - CLOSED_CONNECTIONS)),
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

function summarise(question: Question, openPerSecond: number, lanes: readonly Lane[]): QuestionFigures {
  const [handWritten, gateway] = lanes as [Lane, Lane];
  return {
    question,
    ratio: ratioOf(gateway, handWritten),
    openPerSecond,
    targets: { 'hand-written': targetFiguresOf(handWritten), gateway: targetFiguresOf(gateway) },
  };
}

function targetFiguresOf(lane: Lane): TargetFigures {
  const openMs = lane.open.flatMap(({ latenciesMs }) => latenciesMs);
  const figures = figuresOf(lane);
  return {
    ...figures,
    openP50Ms: median(openMs),
    openP99Ms: percentile(openMs, 0.99),
    nodeMicroseconds: sum(figures.processMicroseconds),
  };
}
