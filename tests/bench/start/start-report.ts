import { budgets } from './budgets.ts';

/** What the run found. */
export interface StartFigures {
  readonly firstMs: number;
  readonly secondMs: number;
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
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const connections = budgets.connectionsPerDatabase * databases;
  const kept = (value: number, budget: number) => (value <= budget ? 'yes' : '**no**');
  const rows = [
    [`first start: \`npm start\` until ready, book loaded`, '', seconds(figures.firstMs), ''],
    [
      'second start',
      seconds(budgets.secondStartMs),
      seconds(figures.secondMs),
      kept(figures.secondMs, budgets.secondStartMs),
    ],
    [
      'memory of the process, idle',
      megabytes(budgets.idleBytes),
      megabytes(figures.idleBytes),
      kept(figures.idleBytes, budgets.idleBytes),
    ],
    ['memory after every database was asked', '', megabytes(figures.usedBytes), ''],
    [
      'connections to PostgreSQL, idle',
      `${connections}`,
      `${figures.idleConnections}`,
      kept(figures.idleConnections, connections),
    ],
    [
      `connections with all ${databases} databases in use (the server takes ${figures.serverConnections})`,
      `${connections}`,
      `${figures.peakConnections}`,
      kept(figures.peakConnections, Math.min(connections, figures.serverConnections)),
    ],
    [
      'composing the subgraphs',
      seconds(budgets.compositionMs),
      seconds(figures.compositionMs),
      kept(figures.compositionMs, budgets.compositionMs),
    ],
    [
      'checking all types: `npm run types`',
      seconds(budgets.typesMs),
      seconds(figures.typesMs),
      kept(figures.typesMs, budgets.typesMs),
    ],
    [
      `supergraph (gzip ${megabytesOf(figures.supergraphGzipBytes)})`,
      '',
      megabytesOf(figures.supergraphBytes),
      '',
    ],
  ];
  return [
    setting,
    '',
    '| | budget | measured | kept |',
    '|---|--:|--:|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `The second start, step by step: ${steps.join('; ')}.`,
    '',
  ].join('\n');
}

function megabytesOf(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
