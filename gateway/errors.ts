import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isProblemCode, Problem, type ProblemCode, problems } from '../subgraphs/_engine/problems.ts';
import { describeFailure, rootCause } from './describe-failure.ts';
import { requestScope } from './request-scope.ts';

/** Messages quote what the client sent; more than this of it helps nobody. */
const MESSAGE_MAX = 1_000;

/**
 * Makes an error fit for a client: message and code of the catalogue, where it happened, and the request id; all
 * else goes to the log. Apollo Server calls it for every error of every answer.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error, formatted);
  const requestId = requestScope.getStore()?.requestId;
  record(code, error, formatted.path);
  return {
    message: messageOf(code, error, formatted),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...(requestId !== undefined && { requestId }) },
  };
}

function codeOf(error: unknown, { extensions }: GraphQLFormattedError): ProblemCode {
  const status = httpStatusOf(error);
  if (status === 405) return 'METHOD_NOT_ALLOWED';
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  const code = extensions?.['code'];
  if (!isProblemCode(code)) return 'INTERNAL';
  if (isAborted(error)) return 'LIMIT_EXCEEDED';
  // A scalar that refuses a literal does so while the document is validated; a client sees one code for both.
  const cause = code === 'GRAPHQL_VALIDATION_FAILED' ? rootCause(error) : undefined;
  return cause instanceof Problem ? cause.code : code;
}

function messageOf(code: ProblemCode, error: unknown, { message }: GraphQLFormattedError): string {
  // A document nested too deep ends its parser, not its parse.
  const crashed = code === 'GRAPHQL_PARSE_FAILED' && !(rootCause(error) instanceof GraphQLError);
  if (code === 'INTERNAL' || crashed) return problems[code].message;
  return isAborted(error) ? tooOftenAlike : message.slice(0, MESSAGE_MAX);
}

const tooOftenAlike =
  'The same fields are selected too often to be compared with each other, 500,000 times. Select each once.';

/** What graphql-js says when it gives up comparing the fields of a selection in pairs. */
function isAborted(error: unknown): boolean {
  return error instanceof GraphQLError && error.message === 'Validation aborted.';
}

/** Apollo Server says in `extensions.http` which status an error is to have. */
function httpStatusOf(error: unknown): number | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const http = error.extensions['http'] as { readonly status?: number } | undefined;
  return http?.status;
}

/** Ours to mend: an error. An outage: a warning. What the client did wrong is told to the client only. */
const levels: Partial<Record<ProblemCode, 'error' | 'warn'>> = {
  INTERNAL: 'error',
  DATABASE_UNAVAILABLE: 'warn',
  TIMEOUT: 'warn',
};

function record(code: ProblemCode, error: unknown, path?: GraphQLFormattedError['path']): void {
  const scope = requestScope.getStore();
  scope?.told.codes.add(code);
  const level = levels[code];
  if (!scope || !level) return;
  const cause = rootCause(error);
  if (scope.logged.has(cause)) return;
  scope.logged.add(cause);
  scope.log[level]({ code, ...(path && { path: path.join('.') }), cause: describeFailure(cause) }, code);
}
