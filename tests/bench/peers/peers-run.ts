import { isDeepStrictEqual } from 'node:util';
import { OperatorError } from '../../../subgraphs/_platform/operator-error.ts';
import type { AtEnd } from '../endings.ts';
import {
  countOn,
  figuresOf,
  inTurn,
  type Lane,
  measureClosed,
  openLane,
  ratioOf,
  reconnect,
} from '../lanes.ts';
import { closedLoop } from '../loops.ts';
import type { Effort } from '../measure.ts';
import type { Question } from '../questions.ts';
import { describeSetting } from '../report.ts';
import { prepare, type RunOptions } from '../whole-run.ts';
import { type Contestant, startContestants } from './contestants.ts';
import { type PeerFigures, printPeers } from './peers-report.ts';
import { comparable } from './same-data.ts';

/** Those that PostGraphile's schema answers too. */
const asked = new Set(['journey', 'page']);

/** Questions everybody answers once, before anything is timed, to see that all answer alike. */
const COMPARED = 20;

/** Measures everybody who can answer the same questions over the same rows, in one run, and answers the report as Markdown. */
export async function peersRun(options: RunOptions, atEnd: AtEnd): Promise<string> {
  const { effort, say } = options;
  const { databases, questions, setting } = await prepare(options, atEnd);
  const contestants = await startContestants(databases, setting.policies, say, atEnd);
  say(`${contestants.length} ways to the same rows are started`);
  const parts: { question: Question; figures: PeerFigures[] }[] = [];
  for (const question of questions.filter(({ name }) => asked.has(name))) {
    await compareAnswers(contestants, question);
    say(`all answer ${COMPARED} times ${question.name} alike`);
    const lanes = await Promise.all(contestants.map((each) => laneOf(each, question)));
    const figures = await measureLanes(lanes, databases.admin, effort).finally(() => closeAll(lanes));
    parts.push({ question, figures: await withMemory(contestants, figures) });
    for (const [index, { ratio, perSecond }] of figures.entries())
      say(`${question.name}: ${contestants[index]!.title}: ${perSecond.toFixed(1)}/s, ${ratio.toFixed(2)}`);
  }
  return `${describeSetting(setting)}\n\n${parts.map(({ question, figures }) => printPeers(question, figures)).join('\n')}`;
}

type LaneResult = Omit<PeerFigures, 'title' | 'memory'>;

async function measureLanes(
  lanes: readonly Lane[],
  admin: Parameters<typeof countOn>[0],
  { warmMs, sliceMs, closedPairs }: Effort,
): Promise<LaneResult[]> {
  const afresh = (work: (lane: Lane) => Promise<unknown>) => async (lane: Lane) => {
    await reconnect(lane);
    await work(lane);
  };
  const warm = afresh(({ connections, stream }) => closedLoop(connections, stream, warmMs));
  const count = afresh((lane) => countOn(admin, lane));
  for (const lane of lanes) await warm(lane);
  for (const lane of lanes) await count(lane);
  await inTurn(
    lanes,
    closedPairs,
    afresh((lane) => measureClosed(admin, lane, sliceMs)),
  );
  return lanes.map((lane) => ({ ...figuresOf(lane), ratio: ratioOf(lane, lanes[0]!) }));
}

function laneOf({ url, asking, processes, backends }: Contestant, question: Question): Promise<Lane> {
  return openLane({ url, asking: asking(question), processes, backends });
}

function closeAll(lanes: readonly Lane[]): void {
  for (const { connections } of lanes) for (const connection of connections) connection.close();
}

function withMemory(
  contestants: readonly Contestant[],
  figures: readonly LaneResult[],
): Promise<PeerFigures[]> {
  return Promise.all(
    contestants.map(async ({ title, processes }, index) => {
      const { residentBytes } = await processes[0]!.figures();
      return { ...figures[index]!, title, memory: residentBytes };
    }),
  );
}

async function compareAnswers(contestants: readonly Contestant[], question: Question): Promise<void> {
  for (let n = 0; n < COMPARED; n++) {
    const [first, ...others] = await Promise.all(contestants.map((each) => answerOf(each, question, n)));
    others.forEach((data, index) => {
      if (isDeepStrictEqual(data, first)) return;
      const { title } = contestants[index + 1]!;
      throw new OperatorError(
        `${title} answers ${question.name} differently: ${JSON.stringify(question.variables(n))}`,
      );
    });
  }
}

async function answerOf({ url, title, asking }: Contestant, question: Question, n: number) {
  const { path, body } = asking(question);
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: body(n),
  });
  const text = await response.text();
  const answer = response.ok ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : undefined;
  if (!answer?.data || answer.errors)
    throw new OperatorError(
      `${title} answers ${question.name} with ${response.status}: ${text.slice(0, 500)}`,
    );
  return comparable(answer.data);
}
