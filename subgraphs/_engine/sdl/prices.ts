import { limits } from '../limits.ts';

/**
 * What a field costs in points, one of which is an object of the answer. A figure is one number in the answer, but the
 * database reads every row that matches for it.
 */
const weights = {
  count: 5,
  aggregate: 10,
  groupBy: 10,
  search: 1_000,
} as const;

/** Directive of a connection: how many rows its page may have. */
export const pageSize = `@listSize(assumedSize: ${limits.pageSizeDefault}, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`;

/** Directives of a connection's figures. */
export const prices = {
  totalCount: `@cost(weight: ${weights.count})`,
  aggregate: `@cost(weight: ${weights.aggregate})`,
  groupBy: `@cost(weight: ${weights.groupBy}) @listSize(assumedSize: ${limits.groupsDefault}, slicingArguments: ["first"], requireOneSlicingArgument: false)`,
} as const;

/** Directives of `search`, which asks a statement of every database. */
export const searchPrice = `@cost(weight: ${weights.search}) @listSize(assumedSize: ${limits.pageSizeDefault}, slicingArguments: ["first"], sizedFields: ["hits"], requireOneSlicingArgument: false)`;
