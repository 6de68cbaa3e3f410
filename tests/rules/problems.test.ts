import { expect, test } from 'vitest';
import { Problem, problems } from '../../subgraphs/_engine/problems.ts';

/** Clients branch on these codes: one may be added, none renamed or taken away. */
const permanentCodes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'COST_EXCEEDED',
  'DATABASE_UNAVAILABLE',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
  'LIMIT_EXCEEDED',
  'METHOD_NOT_ALLOWED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PAYLOAD_TOO_LARGE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMEOUT',
  'UNSUPPORTED_MEDIA_TYPE',
];

test('the codes of the catalogue are the permanent ones', () => {
  expect(Object.keys(problems).sort()).toEqual(permanentCodes);
});

test('every problem says a whole sentence, and since when it exists', () => {
  for (const { message, since } of Object.values(problems)) {
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(since).toMatch(/^\d+\.\d+$/);
  }
});

test('a problem carries its code where a client looks for it', () => {
  expect(new Problem('TIMEOUT').toJSON()).toMatchObject({
    message: problems.TIMEOUT.message,
    extensions: { code: 'TIMEOUT' },
  });
});
