/** What a start and an idle graph of forty databases may cost on a machine with two cores. */
export const budgets = {
  /** What somebody who works on it waits for after every change. */
  secondStartMs: 5_000,
  /** A small machine has a gigabyte, and PostgreSQL wants some of it. */
  idleBytes: 600e6,
  /**
   * Two for short reads by key and two for all others: forty databases have 160 of the 300 that the server takes. With
   * `--distributed` the process that has `_graph` opens those of the others with one of each: 220 with four groups.
   */
  connectionsPerDatabase: 4,
  /** Done by `npm run codegen`, not at start. */
  compositionMs: 10_000,
  typesMs: 15_000,
} as const;
