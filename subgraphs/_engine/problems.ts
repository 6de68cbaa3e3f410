import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * The catalogue of problems a client can meet. Codes are permanent: clients branch on them. `message` is what a
 * client reads when nothing more specific is safe to say; `retryable` says whether the same request may succeed later.
 */
export const problems = {
  BAD_USER_INPUT: { message: 'An argument is not valid.', retryable: false, since: '0.1' },
  FORBIDDEN: { message: 'You may not read this.', retryable: false, since: '0.1' },
  NOT_FOUND: { message: 'There is no such row, or you may not see it.', retryable: false, since: '0.1' },
  DATABASE_UNAVAILABLE: {
    message: 'A database behind this field does not answer. Try again shortly.',
    retryable: true,
    since: '0.1',
  },
  TIMEOUT: {
    message: 'This field took longer than its deadline. Ask for less, or filter by an indexed field.',
    retryable: true,
    since: '0.1',
  },
  INTERNAL: {
    message: 'Something went wrong on our side. Quote the request id.',
    retryable: false,
    since: '0.1',
  },
  GRAPHQL_PARSE_FAILED: {
    message: 'The document is not GraphQL: the error says where reading it stopped.',
    retryable: false,
    since: '0.1',
  },
  GRAPHQL_VALIDATION_FAILED: {
    message: 'The document asks for something that is not in the schema.',
    retryable: false,
    since: '0.1',
  },
  OPERATION_RESOLUTION_FAILURE: {
    message: 'The document has no operation of that name, or has several and none was named.',
    retryable: false,
    since: '0.1',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    message: 'Queries are not remembered here: send the whole document.',
    retryable: false,
    since: '0.1',
  },
  BAD_REQUEST: {
    message: 'The HTTP request is not a GraphQL request.',
    retryable: false,
    since: '0.1',
  },
  METHOD_NOT_ALLOWED: {
    message: 'Send operations by POST; GET is for queries only.',
    retryable: false,
    since: '0.1',
  },
  PAYLOAD_TOO_LARGE: {
    message: 'The body of the request is larger than is read here.',
    retryable: false,
    since: '0.1',
  },
  LIMIT_EXCEEDED: {
    message: 'The request is larger than is taken here; the message says in what, and by how much.',
    retryable: false,
    since: '0.1',
  },
  COST_EXCEEDED: {
    message:
      'The answer could hold more than is given at once. Ask for smaller pages, or in several requests.',
    retryable: false,
    since: '0.1',
  },
  OVERLOADED: {
    message:
      'There is more to do at the moment than can be done in time. Try again after `Retry-After` seconds.',
    retryable: true,
    since: '0.1',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    message: 'Send the request as application/json in UTF-8, not compressed.',
    retryable: false,
    since: '0.1',
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** @returns whether a value found in `extensions.code` is one of the catalogue */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problems, code);
}

/** An error whose message was written for the client. Anything else that is thrown reaches a client as INTERNAL. */
export class Problem extends GraphQLError {
  readonly code: ProblemCode;

  /** @param message what was wrong and where, without SQL, table names or values of somebody's data */
  constructor(
    code: ProblemCode,
    message: string = problems[code].message,
    options: GraphQLErrorOptions = {},
  ) {
    super(message, { ...options, extensions: { ...options.extensions, code } });
    this.name = 'Problem';
    this.code = code;
  }
}
