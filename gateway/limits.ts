/**
 * Every bound of the gateway in one table, each with its reason. Tests and refusals read them from here. What a single
 * list, filter or order may hold is the engine's to say: `subgraphs/_engine/limits.ts`.
 */
export const limits = {
  /** Of a request: documents are text somebody wrote; ours have 3 KiB, generated ones 30. */
  bodyBytes: 256 * 1024,
  /** A request that trickles in for longer holds a connection for nothing. */
  requestMs: 30_000,
  /** Source of all documents kept parsed: a parsed character weighs about 60 bytes. */
  documentCacheCharacters: 1_000_000,

  /** Words and signs of a document: the journey over ten databases has about 500, all columns of ten types 2,000. */
  tokens: 3_000,
  /** Brackets within brackets, whatever they enclose: the parser calls itself for each, and stacks are finite. */
  nesting: 64,
  /** Fields within fields: four lists in each other's rows, written the long way over `edges`, and what a row points to. */
  depth: 15,
  /** Of `__schema` and `__type`: explorers unwrap nine `ofType` below the arguments of a field. */
  introspectionDepth: 20,
  /** Fields at the top, each a statement of its own: a dashboard has a dozen. */
  rootFields: 20,
  /** New names for fields: a few lists under several filters, and the columns that unions must tell apart. */
  aliases: 50,
  /** `@include`, `@skip` and others. */
  directives: 50,
  /** Variables that a document declares. */
  variables: 100,
  /** Fields and fragments after every fragment is written out: 2,000 are planned in a quarter of a second, 16,000 in three. */
  selections: 2_000,
  /** Objects and lists within each other in the value of a variable: the deepest filter has half of it. */
  variableNesting: 64,

  /** Points of one operation, of which an object of the answer is one: 100,000 rows are 20 MB and a second of work. */
  cost: 100_000,
  /** How many times over an explorer's question for the whole schema may be asked in one. */
  introspections: 2,

  /** Operations inside at a time while this process has its hands full: that many keep it busy. */
  runningBusy: 32,
  /** Operations inside at a time while it only waits: two databases that hang may hold a hundred each, by the driver. */
  running: 256,
  /** Operations that wait for their turn: a page that asks for everything at once is let in, a flood is not. */
  waiting: 256,
  /** How long an operation waits for its turn. */
  waitMs: 1_000,
  /** Mean delay of everything in this process over a second, from which on nothing more is taken in. */
  eventLoopDelayMs: 2_000,
  /** Part of the memory that Node may use, from which on nothing more is taken in. */
  heapShare: 0.85,
  /** What those who are turned away are told to wait. */
  retryAfterSeconds: 1,

  /** How long the end is announced on connections that stay open before they are closed. */
  farewellMs: 300,
  /** How long answers that are under way when the end begins may take. */
  drainMs: 10_000,
} as const;
