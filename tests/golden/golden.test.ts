import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../gateway/graph.ts';
import { prettySql } from '../../subgraphs/_engine/pretty-sql.ts';
import type { Trace } from '../../subgraphs/_engine/run.ts';
import { world } from '../world.ts';
import { type GoldenCase, goldenCases } from './cases.ts';

// One behaviour per `.graphql` file, with the SQL it becomes and the answer beside it. `npm run golden -- -u` rewrites
// `.sql` and `.json`, never the header of a case:
//
//   # A sentence that says what the case shows.
//   #> statements: claims 1, finance 1     counted by the databases themselves
//   #> variables: {"id": "…"}

const { databases, statements, resetStatements } = await world();
const shaped = await start('shaped');
const reference = await start('graphql-js');

async function start(execution: 'shaped' | 'graphql-js'): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    gateway: createGraph({ databases: databases(), cursorKey: Buffer.alloc(32, 'golden'), execution }),
  });
  await apollo.start();
  return apollo;
}

async function answer(
  apollo: ApolloServer,
  { document, variables }: GoldenCase,
): Promise<{ traces: Trace[]; body: string }> {
  const traces: Trace[] = [];
  const contextValue = { onTrace: (trace: Trace) => traces.push(trace) };
  const response = await apollo.executeOperation(
    { query: document, variables: { ...variables } },
    { contextValue },
  );
  if (response.body.kind !== 'single') throw new Error('a query has one answer');
  const { data, errors } = response.body.singleResult;
  const told = errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions?.['code'],
  }));
  return { traces, body: `${JSON.stringify({ data, errors: told }, null, 2)}\n` };
}

/** Fetches of one wave run side by side, so the order of statements is that of their text. */
function printTraces(traces: readonly Trace[]): string {
  const printed = traces.map(
    ({ domain, statement }) =>
      `-- ${domain}\n${prettySql(statement.text)};\n${statement.parameters.map((value, index) => `-- $${index + 1} = ${value}\n`).join('')}`,
  );
  return printed.sort().join('\n');
}

describe('golden cases', () => {
  test.each(goldenCases())('$name: $title', async (golden) => {
    await resetStatements();
    const { traces, body } = await answer(shaped, golden);
    expect(await statements()).toEqual(golden.statements);
    await expect(printTraces(traces)).toMatchFileSnapshot(golden.path.replace(/\.graphql$/, '.sql'));
    await expect(body).toMatchFileSnapshot(golden.path.replace(/\.graphql$/, '.json'));
    expect((await answer(reference, golden)).body).toBe(body);
  });
});
