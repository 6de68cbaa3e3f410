import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { SourceLocation } from 'graphql';
import { Problem, type ProblemCode, problems } from '../subgraphs/_engine/problems.ts';
import { describeFailure } from './describe-failure.ts';
import { limits } from './limits.ts';

interface Refusal {
  readonly status: number;
  readonly code: ProblemCode;
  readonly message?: string;
  readonly locations?: readonly SourceLocation[] | undefined;
}

const unreadable = 'The body is not JSON, or not the JSON of an operation.';

/** What Fastify may object to before a request reaches the graph, by its own error code. */
const refusals: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body of the request is larger than ${limits.bodyBytes / 1024} KiB.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: unreadable },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The body is empty.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'BAD_REQUEST' },
  FST_ERR_BAD_URL: { status: 400, code: 'BAD_REQUEST', message: 'The address cannot be decoded.' },
};

/** Answers what went wrong outside of the graph in the graph's own form, without a stack. */
export function answerFailure(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Problem) return answerProblem(error, reply);
  const refusal = refusals[error.code] ?? (isRefusal(error) ? badRequest : undefined);
  if (refusal) return refuse(reply, refusal);
  request.log.error({ code: 'INTERNAL', cause: describeFailure(error) }, 'INTERNAL');
  return refuse(reply, { status: 500, code: 'INTERNAL' });
}

function answerProblem({ code, message, locations }: Problem, reply: FastifyReply) {
  if (code !== 'OVERLOADED') return refuse(reply, { status: 400, code, message, locations });
  return refuse(reply.header('retry-after', limits.retryAfterSeconds), { status: 503, code });
}

/** Answers an address where there is nothing. */
export function answerUnknown(_request: FastifyRequest, reply: FastifyReply) {
  const message = 'There is nothing at this address; the graph is at /graphql.';
  return refuse(reply, { status: 404, code: 'NOT_FOUND', message });
}

/** Answers a method that /graphql does not take. */
export function answerMethod(_request: FastifyRequest, reply: FastifyReply) {
  return refuse(reply.header('allow', 'GET, POST'), { status: 405, code: 'METHOD_NOT_ALLOWED' });
}

const badRequest: Refusal = { status: 400, code: 'BAD_REQUEST' };

function isRefusal({ statusCode = 500 }: FastifyError): boolean {
  return statusCode >= 400 && statusCode < 500;
}

function refuse(reply: FastifyReply, { status, code, message = problems[code].message, locations }: Refusal) {
  const extensions = { code, requestId: reply.request.id };
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify({ errors: [{ message, locations, extensions }] })}\n`);
}
