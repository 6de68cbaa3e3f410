import { availableParallelism, totalmem } from 'node:os';
import type { QuestionFigures, TargetFigures } from './measure.ts';
import type { ProfileSummary } from './profile.ts';
import type { ProcessFigures } from './served.ts';

/** What a run found beside the questions themselves. */
export interface GatewayFigures {
  readonly startMs: number;
  /** The journey, asked as the very first thing. */
  readonly firstAnswerMs: number;
  readonly compositionMs: number;
  /** The journey in a document that was never seen, and in one that was. */
  readonly unseenMs: number;
  readonly seenMs: number;
  readonly idle: ProcessFigures;
  readonly loaded: ProcessFigures;
}

export interface Setting {
  readonly policies: number;
  readonly postgres: string;
  /** Of the machine, a minute's average, before the run. */
  readonly load: number;
}

/** Above this, something else ran as well. */
const BUSY = 1.5;

/** The run as Markdown. */
export function printReport(
  setting: Setting,
  questions: readonly QuestionFigures[],
  gateway: GatewayFigures,
  handWritten: Pick<GatewayFigures, 'startMs' | 'idle' | 'loaded'>,
): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return [
    describeSetting(setting),
    '',
    '| question | handler | requests/s | ratio | p50 ms | p99 ms | open loop | p50 ms | p99 ms | Node µs | PostgreSQL µs | statements | round trips |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...questions.flatMap(printQuestion),
    '',
    '| | graph | hand-written |',
    '|---|--:|--:|',
    `| process started until it listens | ${milliseconds(gateway.startMs)} | ${milliseconds(handWritten.startMs)} |`,
    `| first answer after that: the journey | ${milliseconds(gateway.firstAnswerMs)} | |`,
    `| the journey in a document never seen (parsed, validated, planned) | ${milliseconds(gateway.unseenMs)} | |`,
    `| the journey in a document seen before | ${milliseconds(gateway.seenMs)} | |`,
    `| composing the subgraphs (done by \`npm run codegen\`, not at start) | ${milliseconds(gateway.compositionMs)} | |`,
    `| memory, idle | ${megabytes(gateway.idle.residentBytes)} | ${megabytes(handWritten.idle.residentBytes)} |`,
    `| memory after the run | ${megabytes(gateway.loaded.residentBytes)} | ${megabytes(handWritten.loaded.residentBytes)} |`,
    `| memory at most | ${megabytes(gateway.loaded.peakResidentBytes)} | ${megabytes(handWritten.loaded.peakResidentBytes)} |`,
    '',
  ].join('\n');
}

/** The largest costs of a profile as Markdown. */
export function printProfile(
  setting: Setting,
  question: string,
  { parts }: ProfileSummary,
  count: number,
): string {
  return [
    `The gateway at \`${question}\`. ${describeSetting(setting)}`,
    '',
    '| where the time goes | share | most of it in |',
    '|---|--:|---|',
    ...parts.slice(0, count).map(({ name, share, functions }) => {
      const most = functions.slice(0, 5).map((each) => `${codeOf(each.name)} ${percent(each.share)}`);
      return `| ${codeOf(name)} | ${percent(share)} | ${most.join(', ')} |`;
    }),
    '',
  ].join('\n');
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** When, on what machine, over how much. */
export function describeSetting({ policies, postgres, load }: Setting): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${day}, ${machine}, Node ${process.versions.node}, PostgreSQL ${postgres}, ${policies.toLocaleString('en-GB')} policies; load average before: ${load.toFixed(1)}${load > BUSY ? ' (busy with other work: only ratios count)' : ''}.`;
}

function printQuestion({ question, ratio, openPerSecond, targets }: QuestionFigures): string[] {
  const row = (first: string, name: string, ratioText: string, figures: TargetFigures) => {
    const { perSecond, p50Ms, p99Ms, openP50Ms, openP99Ms } = figures;
    const { nodeMicroseconds, postgresMicroseconds, statements, roundTrips } = figures;
    const cells = [
      ...[first, name, whole(perSecond), ratioText, p50Ms.toFixed(1), p99Ms.toFixed(1)],
      ...[`${whole(openPerSecond)}/s`, openP50Ms.toFixed(1), openP99Ms.toFixed(1)],
      ...[whole(nodeMicroseconds), whole(postgresMicroseconds), statements.toFixed(1), tenths(roundTrips)],
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    row(`**${question.name}**: ${question.title}`, 'graph', `**${ratio.toFixed(2)}**`, targets.gateway),
    row('', 'hand-written', '', targets['hand-written']),
  ];
}

export function whole(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en-GB');
}

export function tenths(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

export function milliseconds(ms: number): string {
  return `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}

function codeOf(name: string): string {
  return /^[\w@/.-]+$/.test(name) ? `\`${name}\`` : name;
}
