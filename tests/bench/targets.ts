import type { Question } from './questions.ts';

/** Who can be asked. */
export type TargetName = 'gateway' | 'hand-written';

/** How a question is put to one of the two: a path and a body that differs from request to request. */
export interface Asking {
  readonly path: string;
  body(n: number): string;
}

/** The question as a request to the graph, or to the handler that was written for it. */
export function askingOf(target: TargetName, question: Question): Asking {
  if (target === 'hand-written')
    return { path: `/${question.name}`, body: (n) => JSON.stringify(question.variables(n)) };
  const query = JSON.stringify(question.document);
  return {
    path: '/graphql',
    body: (n) => `{"query":${query},"variables":${JSON.stringify(question.variables(n))}}`,
  };
}

/** Asks once. @throws Error when the answer is none: another status than 200, or errors in it */
export async function askOnce(
  url: string,
  target: TargetName,
  question: Question,
  n: number,
): Promise<unknown> {
  const { path, body } = askingOf(target, question);
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: body(n),
  });
  const text = await response.text();
  const answer = response.ok ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : undefined;
  if (!answer?.data || answer.errors)
    throw new Error(`${target} answers ${question.name} with ${response.status}: ${text.slice(0, 500)}`);
  return answer.data;
}
