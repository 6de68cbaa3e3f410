import { Problem, type ProblemCode } from '../../subgraphs/_engine/problems.ts';
import { limits } from './limits.ts';

/** What stood in the way of a fetch, as a problem a client may read; the error itself stays for the log. */
export function problemOf(error: unknown, subgraph: string): Problem {
  if (error instanceof Problem) return error;
  const code = String((error as { readonly code?: unknown }).code);
  const originalError = Object.assign(new Error(`${subgraph} cannot be asked`, { cause: error }), { code });
  const [problem, message] = problems[code] ?? ['DATABASE_UNAVAILABLE'];
  return new Problem(problem, message, { originalError });
}

const tooLarge = `A database answered more than ${limits.answerBytes / 1024 / 1024} MiB at once. Ask for smaller pages.`;

/** By undici's word. All others mean that nobody is there, and to a client it is all the same whose process is missing. */
const problems: Readonly<Record<string, readonly [ProblemCode, string?]>> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: ['LIMIT_EXCEEDED', tooLarge],
  UND_ERR_HEADERS_TIMEOUT: ['TIMEOUT'],
  UND_ERR_BODY_TIMEOUT: ['TIMEOUT'],
  UND_ERR_ABORTED: ['TIMEOUT'],
  NOT_AN_ANSWER: ['INTERNAL'],
};
