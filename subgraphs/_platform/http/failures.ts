import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isProblemCode, Problem, problems } from '../../_engine/problems.ts';
import { limits } from './limits.ts';

/** A field that failed for another reason than what its caller asked for. */
export interface FetchFailure {
  readonly subgraph: string;
  readonly code: string;
  /** What was thrown: for the log only, it may hold SQL. */
  readonly cause: unknown;
}

/** Reasons that lie with us; everything else is told to the caller and to nobody besides. */
const ours = new Set<string>(['INTERNAL', 'DATABASE_UNAVAILABLE', 'TIMEOUT']);

/** What of an answer's errors is worth a line in the log: each cause once, however many fields it struck. */
export function failuresOf(
  errors: readonly GraphQLError[] = [],
): { readonly code: string; readonly cause: unknown }[] {
  const causes = new Map<unknown, string>();
  for (const error of errors) {
    const cause = error.originalError instanceof Problem ? error.originalError : error;
    const code = isProblemCode(cause.extensions['code']) ? cause.extensions['code'] : 'INTERNAL';
    if (ours.has(code)) causes.set(cause.originalError ?? cause, code);
  }
  return [...causes].map(([cause, code]) => ({ code, cause }));
}

/** Makes an error fit to leave the process: message and code of the catalogue and where it happened, without a stack. */
export function presentError({ message, path, locations, extensions }: GraphQLFormattedError) {
  const given = extensions?.['code'];
  const code = isProblemCode(given) ? given : 'INTERNAL';
  return {
    message: code === 'INTERNAL' ? problems.INTERNAL.message : message.slice(0, limits.messageMax),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}
