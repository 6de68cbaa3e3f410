import { problems } from './problems.ts';

/** Prints the catalogue of problems as a Markdown table, for the README. */
export function renderProblemTable(): string {
  const rows = Object.entries(problems).map(
    ([code, { message, retryable, since }]) =>
      `| \`${code}\` | ${message} | ${retryable ? 'yes' : 'no'} | ${since} |`,
  );
  return ['| code | what it means | worth a retry | since |', '|---|---|---|---|', ...rows, ''].join('\n');
}
