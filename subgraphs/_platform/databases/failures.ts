import { Problem, type ProblemCode } from '../../_engine/problems.ts';

/** Values that do not fit the type they are cast to: the caller's to mend. */
const badValues = new Set(['22P02', '22003', '22007', '22008', '22009', '22021']);

/** The server refuses the connection: wrong credentials, no such or a closed database, too many connections, starting or stopping. */
const refusals = /^(28...|3D000|53...|55000|57P0[34]|08001|08004)$/;

/** Socket and TLS errors while connecting, as Node and postgres.js name them. */
const connectErrors =
  /^(ECONNREFUSED|EHOST\w+|ENET\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED\w*|SASL_\w+)$/;

/** A connection that was there and broke. */
const losses = /^(CONNECTION_(CLOSED|DESTROYED|ENDED)|ECONNRESET|EPIPE|ERR_STREAM_\w+|57P0[125]|08...)$/;

const CANCELLED = '57014';
const STALE_PLAN = '0A000';
/** The statement counted on a text that a neighbour was preparing, and the neighbour was cancelled meanwhile. */
const NOT_PREPARED = '26000';
const readsOnly = /^\s*(select|with|values|show)\b/i;
const writes = /\b(insert|update|delete|merge|nextval|setval|set_config)\b/i;

/** @returns the SQLSTATE or error name, '' when there is none */
function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** @returns whether the database takes no connections at the moment, so that the next caller would fare no better */
export function isOutage(failure: unknown): boolean {
  const code = codeOf(failure);
  return refusals.test(code) || connectErrors.test(code);
}

/** A neighbour's cancellation may strike several times, as long as neighbours leave. */
const REPEATS_AFTER_NEIGHBOURS = 3;

/**
 * @returns how often to send the statement again at most: not at all unless it reads only; once when its connection
 * broke; some times when a cancellation meant for a neighbour on the same connection hit it or the preparing of its
 * text, or a migration changed the table under its plan
 */
export function repeatsWorthwhile(failure: unknown, text: string): number {
  if (failure instanceof Problem || !readsOnly.test(text) || writes.test(text)) return 0;
  const code = codeOf(failure);
  if (code === NOT_PREPARED) return REPEATS_AFTER_NEIGHBOURS;
  if (code === CANCELLED || code === STALE_PLAN)
    return /statement timeout/.test(String(failure)) ? 0 : REPEATS_AFTER_NEIGHBOURS;
  return losses.test(code) ? 1 : 0;
}

/** @returns the problem a client may read; the driver's error stays as `originalError`, for the log only */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof Problem) return failure;
  const originalError = failure instanceof Error ? failure : new Error(String(failure));
  return new Problem(problemCodeOf(failure), undefined, { originalError });
}

function problemCodeOf(failure: unknown): ProblemCode {
  const code = codeOf(failure);
  if (badValues.has(code)) return 'BAD_USER_INPUT';
  if (code === CANCELLED) return 'TIMEOUT';
  const mayPass = isOutage(failure) || losses.test(code) || code === NOT_PREPARED;
  return mayPass ? 'DATABASE_UNAVAILABLE' : 'INTERNAL';
}
