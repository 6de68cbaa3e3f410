import { limits } from '../limits.ts';

/** The oldest version of the federation specification that has sizes of lists: other composers know no later one. */
export const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@external", "@key", "@listSize", "@requires", "@shareable"])';

const listOperators = new Set(['in', 'notIn']);

/**
 * Types that every subgraph prints alike. Composition merges inputs by intersection and demands equal value types,
 * so they are printed from this one place.
 */
export const sharedTypes = `\
"An exact decimal number as a string, such as \\"1234.50\\"."
scalar Decimal @specifiedBy(url: "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL")

"An instant in RFC 3339 form, in UTC, to the millisecond, such as \\"2026-01-31T09:30:00.000Z\\". Input needs an offset."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"A calendar day, such as \\"1980-02-29\\"."
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"Any JSON value."
scalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")

"Any row of the graph, found again by its \`nodeId\`."
interface Node {
  "Type and id in one opaque word. It says nothing about whether the row exists."
  nodeId: ID!
}

"Where a page stands in its list."
type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

"Ascending puts nulls last, descending puts them first."
enum OrderDirection {
  ASC
  DESC
}

"Whether text is compared letter by letter or without regard to case."
enum TextMode {
  SENSITIVE
  INSENSITIVE
}

${filterInput('IDFilter', 'ID', ['eq', 'ne', 'in', 'notIn'])}


${filterInput(
  'StringFilter',
  'String',
  ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith'],
  ['"For eq, ne, in, notIn, contains, startsWith and endsWith."', 'mode: TextMode'],
)}

${filterInput('IntFilter', 'Int', ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'])}

${filterInput('BooleanFilter', 'Boolean', ['eq', 'ne'])}

${filterInput('DecimalFilter', 'Decimal', ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'])}

${filterInput('DateTimeFilter', 'DateTime', ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'])}

${filterInput('DateFilter', 'Date', ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'])}

"What a list of texts holds. Lists take at most ${limits.listValuesMax} values."
input StringListFilter {
  has: String
  hasAny: [String!]
  hasAll: [String!]
  isEmpty: Boolean
  isNull: Boolean
}

"Compares what stands at \`path\`, a list of keys and array positions; the whole value without one. Values of another JSON type are never equal, smaller or larger. Nothing, null and a path that leads nowhere are one."
input JSONFilter {
  path: [String!]
  eq: JSON
  ne: JSON
  in: [JSON!]
  notIn: [JSON!]
  lt: JSON
  lte: JSON
  gt: JSON
  gte: JSON
  "All of this object or array stands in it, at any place of an array."
  contains: JSON
  isNull: Boolean
}

"Orders by how many rows a list has."
input CountOrderBy {
  count: OrderDirection
}

"What time is grouped by. A week begins on Monday."
enum TimeBucket {
  HOUR
  DAY
  WEEK
  MONTH
  QUARTER
  YEAR
}
`;

/** An input of comparisons that must all hold; a comparison never matches a null, \`isNull\` finds those. */
export function filterInput(
  name: string,
  type: string,
  operators: readonly string[],
  extra: readonly string[] = [],
): string {
  const fields = operators.map(
    (operator) => `${operator}: ${listOperators.has(operator) ? `[${type}!]` : type}`,
  );
  const about = `"All comparisons given must hold. A null matches none of them: ask with isNull. Lists take at most ${limits.listValuesMax} values."`;
  return `${about}\ninput ${name} {\n${[...fields, ...extra, 'isNull: Boolean'].map((field) => `  ${field}`).join('\n')}\n}`;
}
