import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isProblemCode } from '../../subgraphs/_engine/problems.ts';
import type { HttpAnswer } from './ask.ts';

/**
 * Reads the answer of a subgraph.
 *
 * @throws Error with the code NOT_AN_ANSWER for what is not the JSON of one, or with none where a proxy answered that
 * nobody is there
 */
export function readAnswer(subgraph: string, { status, text }: HttpAnswer): ExecutionResult {
  const body = parsed(text);
  if (!isAnswer(body)) {
    const code = [429, 502, 503, 504].includes(status) ? {} : { code: 'NOT_AN_ANSWER' };
    throw Object.assign(new Error(`${subgraph} answered status ${status}`), code);
  }
  const { data = null, errors } = body;
  return { data, ...(errors && { errors: withCauses(subgraph, errors) }) };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswer(body: unknown): body is Answer {
  if (typeof body !== 'object' || body === null) return false;
  const { data, errors } = body as Answer;
  return typeof data === 'object' || Array.isArray(errors);
}

/** Errors alike have one cause, as they had where they happened: the log counts causes. */
function withCauses(subgraph: string, errors: readonly GraphQLFormattedError[]): GraphQLError[] {
  const causes = new Map<unknown, Error>();
  return errors.map(({ message, path, extensions }) => {
    const code = isProblemCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL';
    const originalError = causes.get(code) ?? new Error(`${subgraph} answered ${code}`);
    causes.set(code, originalError);
    return new GraphQLError(message, { path, extensions: { code }, originalError });
  });
}
