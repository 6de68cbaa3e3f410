/** Every bound of a fetch over HTTP, each with its reason. */
export const limits = {
  /** Of an answer to one fetch: 100,000 rows, the most an operation may cost, have about 20 MB. */
  answerBytes: 64 * 1024 * 1024,
  /** Longer than a statement may take (5 s), so that the subgraph's own word for it arrives first. */
  fetchMs: 10_000,
  /** To open a connection: whoever takes longer within a data centre is not there. */
  connectMs: 2_000,
  /** To say that it is well. */
  pingMs: 1_000,
  /** Connections to one process of subgraphs; fetches beyond wait for one. */
  connections: 64,
  /** Shorter than subgraphs keep an idle connection. */
  keepAliveMs: 30_000,
} as const;
