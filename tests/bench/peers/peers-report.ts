import type { LaneFigures } from '../lanes.ts';
import type { Question } from '../questions.ts';
import { tenths, whole } from '../report.ts';

/** What one way to the rows did with one question. */
export interface PeerFigures extends LaneFigures {
  readonly title: string;
  /** Throughput in that of the hand-written handler. */
  readonly ratio: number;
  /** Resident bytes of its own process afterwards. */
  readonly memory: number;
}

/** A question's table in Markdown. */
export function printPeers({ name, title }: Question, figures: readonly PeerFigures[]): string {
  return [
    `**${name}**: ${title}`,
    '',
    '| | requests/s | ratio | p50 ms | p99 ms | alone ms | own µs | subgraphs µs | PostgreSQL µs | statements | round trips | memory |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...figures.map(printRow),
    '',
  ].join('\n');
}

function printRow(figures: PeerFigures): string {
  const [own, subgraphs] = figures.processMicroseconds;
  const cells = [
    ...[figures.title, tenths(figures.perSecond), `**${figures.ratio.toFixed(2)}**`],
    ...[figures.p50Ms.toFixed(1), figures.p99Ms.toFixed(1), figures.aloneMs.toFixed(1)],
    ...[whole(own), subgraphs === undefined ? '' : whole(subgraphs), whole(figures.postgresMicroseconds)],
    ...[figures.statements.toFixed(1), tenths(figures.roundTrips), `${Math.round(figures.memory / 1e6)} MB`],
  ];
  return `| ${cells.join(' | ')} |`;
}
