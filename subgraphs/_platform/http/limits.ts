/** Every bound of a subgraph served over HTTP, each with its reason. The gateway has turned away by then what is too much. */
export const limits = {
  /** Of a request: an operation may have 100,000 rows, and a fetch names each of them with 80 bytes. */
  bodyBytes: 16 * 1024 * 1024,
  /** A request that trickles in for longer holds a connection for nothing. */
  requestMs: 30_000,
  /** Longer than a gateway keeps an idle connection, so that it never sends on one that is being closed here. */
  keepAliveMs: 75_000,
  /** A database that takes longer than this to say yes is not ready. */
  pingMs: 1_000,
  /** How long answers that are under way when the end begins may take. */
  drainMs: 10_000,
  /** What a message may have: it quotes what the caller sent, and more of that helps nobody. */
  messageMax: 1_000,
} as const;
