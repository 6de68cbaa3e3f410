/** Every bound of the engine in one table, each with its reason. Tests and error messages read them from here. */
export const limits = {
  /** Rows of a page when the client does not say: a screenful. */
  pageSizeDefault: 20,
  /** Rows of a page at most: a response of 500 wide rows stays below a megabyte. */
  pageSizeMax: 500,
  /** Values in one `in` or `notIn`: an analyst's pasted list fits, a table dump does not. */
  listValuesMax: 200,
  /** Keys of one `orderBy`: more never changes the order of real rows. */
  orderKeysMax: 8,
  /** Nesting of `and`, `or` and `not`. */
  filterDepthMax: 8,
  /** Comparisons in one `where`, so that the statement PostgreSQL has to plan stays small. */
  filterTermsMax: 100,
  /** Nested lists and edges of one statement: each is a branch of its `union all`. */
  levelsMax: 64,
  /** Length of one text value in a filter. */
  textMax: 1_000,
  /** Length of one JSON value in a filter. */
  jsonMax: 10_000,
  /** Steps of a path into a JSON column. */
  jsonPathMax: 16,
  /** Rows that `offset` may pass over: PostgreSQL reads them all. Cursors go on behind that. */
  offsetMax: 10_000,
  /** Groups of one `groupBy` when the client does not say. */
  groupsDefault: 100,
  /** Groups of one `groupBy`. */
  groupsMax: 1_000,
  /** Keys of one `groupBy`. */
  groupKeysMax: 5,
  /** Edges that one order key may walk over. */
  orderDepthMax: 3,
  /** Characters and words of one `search`, and the rows it finds at most. */
  searchMax: 100,
  searchWordsMax: 8,
  searchHitsMax: 100,
  /** Rows of one entity that a search puts in order: a common word ranks no more than that. */
  searchRankedMax: 5_000,
  /** Ids of one `nodes(nodeIds:)`. */
  nodeIdsMax: 200,
  /** Length of a cursor: one made here holds the row's own values, so a long note it is ordered by must fit. */
  cursorMax: 100_000,
} as const;
