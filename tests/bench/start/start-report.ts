import { budgets } from './budgets.ts';

/** What the run found. */
export interface StartFigures {
  readonly firstMs: number;
  readonly secondMs: number;
  readonly secondCpuMs: number;
  readonly idleBytes: number;
  readonly usedBytes: number;
  readonly idleConnections: number;
  readonly peakConnections: number;
  /** What PostgreSQL takes at most. */
  readonly serverConnections: number;
  readonly compositionMs: number;
  readonly typesMs: number;
  readonly supergraphBytes: number;
  readonly supergraphGzipBytes: number;
}

/** The budgets and what was found, as Markdown. */
export function printBudgets(
  setting: string,
  databases: number,
  figures: StartFigures,
  steps: readonly string[],
): string {
  const connections = budgets.connectionsPerDatabase * databases;
  const peak = `connections with all ${databases} databases in use (the server takes ${figures.serverConnections})`;
  return [
    setting,
    '',
    '| | budget | measured | kept |',
    '|---|--:|--:|---|',
    row('first start: `npm start` until ready, book loaded', seconds, figures.firstMs),
    row('second start', seconds, figures.secondMs, budgets.secondStartMs),
    row('processor time of that', seconds, figures.secondCpuMs),
    row('memory of the process, idle', megabytes, figures.idleBytes, budgets.idleBytes),
    row('memory after every database was asked', megabytes, figures.usedBytes),
    row('connections to PostgreSQL, idle', String, figures.idleConnections, connections),
    row(peak, String, figures.peakConnections, Math.min(connections, figures.serverConnections)),
    row('composing the subgraphs', seconds, figures.compositionMs, budgets.compositionMs),
    row('checking all types: `npm run types`', seconds, figures.typesMs, budgets.typesMs),
    row('supergraph', megabytes, figures.supergraphBytes),
    row('supergraph, compressed', megabytes, figures.supergraphGzipBytes),
    '',
    `The second start, step by step: ${steps.join('; ')}.`,
    '',
  ].join('\n');
}

/** A figure that may have a budget, both in the same unit. */
function row(what: string, print: (value: number) => string, value: number, budget?: number): string {
  const judged =
    budget === undefined ? ['', print(value), ''] : [print(budget), print(value), kept(value, budget)];
  return `| ${[what, ...judged].join(' | ')} |`;
}

function kept(value: number, budget: number): string {
  return value <= budget ? 'yes' : '**no**';
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}
