import { expect } from 'vitest';

/** Stands wherever a value of somebody's data can be. */
export const mark = 'MARK-12345678Z';

/** What no client is ever to read: our code's places, SQL, names of the database's own, a value that was marked. */
const forbidden: readonly RegExp[] = [
  /node_modules|file:\/\/|\.[cm]?[jt]s:\d+:\d+/,
  /\b(select|insert into|update|delete from)\b.*\b(from|values|set|where)\b/i,
  /\b(ait_core_\w*|pg_\w+|22P02|23\d{3}|42\d{3}|PostgresError|ECONN\w+)\b/,
  /\b(customers|policies|claims)_\w+_(key|pkey|fkey|idx|check)\b/,
  /duplicate key|violates|relation "|column "|operator does not exist|syntax error at/i,
  new RegExp(mark),
];

/** Fails when a text that a client reads says something it must not. */
export function expectClean(text: string): void {
  const withoutIds = text.replaceAll(/"requestId":"[^"]*"/g, '');
  for (const pattern of forbidden) expect(withoutIds).not.toMatch(pattern);
}
