import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { runs, seeded, timeoutMs } from '../engine/reading/model/runs.ts';
import { world } from '../world.ts';
import { randomDocument } from './random-document.ts';
import { expectClean } from './scan.ts';

// Whatever document arrives, the answer is JSON with 200 or 400, soon, and nothing of it is a failure of ours.

const { gateway } = await world();
const { url, log } = await gateway();
const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../gateway/api.graphql`, 'utf8'));

const variables = fc.oneof(
  fc.constant({}),
  fc.record({ v: fc.oneof(fc.jsonValue(), fc.integer(), fc.string(), fc.array(fc.string())) }),
);
const fine = ['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'COST_EXCEEDED', 'BAD_REQUEST', 'NOT_FOUND'];
const wrong = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

test(seeded('documents by the grammar, whole and damaged'), { timeout: 2 * timeoutMs }, async () => {
  const times: number[] = [];
  await fc.assert(
    fc.asyncProperty(randomDocument(schema), variables, async (query, values) => {
      const start = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables: values }),
      });
      const text = await response.text();
      times.push(performance.now() - start);
      expect([200, 400]).toContain(response.status);
      expect(response.headers.get('content-type')).toMatch(/json/);
      const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      for (const { extensions } of errors) expect([...fine, ...wrong]).toContain(extensions.code);
      // Rows hold what they hold; what is said besides must be clean.
      expectClean(JSON.stringify(errors));
    }),
    // Documents are long, and shrinking one sends thousands more.
    { endOnFailure: true },
  );
  expect(log).toEqual([]);
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(100);
});

test('of these documents a good part is valid', () => {
  const valid = fc.sample(randomDocument(schema), Math.min(runs, 200)).filter((text) => {
    try {
      return validate(schema, parse(text)).length === 0;
    } catch {
      return false;
    }
  });
  expect(valid.length).toBeGreaterThan(20);
});
