import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldenCases } from '../golden/cases.ts';
import { type Answer, world } from '../world.ts';
import { type HiveRuntime, type RunningHive, startHive } from './hive.ts';
import { serveAll } from './over-http.ts';

// Hive Gateway over the committed supergraph and our subgraphs answers as ours does: the same data in the same order, the
// same errors with message, path and code. Two things differ. Where nothing at all can be answered its runtime in Rust
// leaves `data` out, which graphql-js and ours answer as null. And it prices nothing: what costs too much is refused by
// our gateway alone, for which there is no golden case.

interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A file with `data` and, where there are any, `errors`. */
  readonly answer: string;
}

const explorer = join(import.meta.dirname, '../../gateway/explorer');

const questions: Question[] = [
  {
    name: 'the journey of a policy',
    document: readFileSync(join(explorer, 'journey.graphql'), 'utf8'),
    variables: JSON.parse(readFileSync(join(explorer, 'journey.variables.json'), 'utf8')),
    answer: join(import.meta.dirname, '../flows/journey.json'),
  },
  ...goldenCases().map((golden) => ({ ...golden, answer: golden.path.replace(/\.graphql$/, '.json') })),
];

const { databases } = await world();
const subgraphs = await serveAll(databases(), Buffer.alloc(32, 'golden'));
afterAll(() => subgraphs.close());

describe.each<HiveRuntime>(['javascript', 'rust'])('Hive Gateway with its planner in %s', (runtime) => {
  let hive: RunningHive | undefined;
  beforeAll(async () => {
    hive = await startHive(subgraphs.urls, runtime);
  });
  afterAll(() => hive?.close());

  test.each(questions)('$name', async (question) => {
    const ours: Answer = JSON.parse(readFileSync(question.answer, 'utf8'));
    const theirs = await ask(hive!.url, question);
    expect(theirs.errors).toEqual(ours.errors);
    expect(JSON.stringify(theirs.data ?? null)).toBe(JSON.stringify(ours.data));
  });
});

async function ask(url: string, { document, variables }: Question) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const told = errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions?.['code'],
  }));
  return { data, errors: told };
}
