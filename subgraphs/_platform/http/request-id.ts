import { randomUUID } from 'node:crypto';

const token = /^[\w.:-]{1,64}$/;

/** The caller's own `x-request-id`, when it can stand in a header and a log line as it is; otherwise a new UUID. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && token.test(header) ? header : randomUUID();
}
