import { ApolloServer } from '@apollo/server';
import { prettySql } from '../subgraphs/_engine/pretty-sql.ts';
import { printPicked } from '../subgraphs/_engine/print-picked.ts';
import type { StatementRunner, Trace } from '../subgraphs/_engine/run.ts';
import { addressesFromEnvironment, addressesOn } from '../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../subgraphs/_platform/databases/rows.ts';
import { startServer } from '../subgraphs/_platform/embedded-postgres/server.ts';
import { domains } from '../subgraphs/domains.generated.ts';
import { createGraph } from './graph.ts';

/** What `npm run explain` was asked for. */
export interface Asked {
  readonly document: string;
  readonly variables: Record<string, unknown>;
  readonly dataFolder: string;
  /** The plan whole, not a line per level. */
  readonly json: boolean;
}

/** Runs a query over the databases of the environment or of a data folder, and prints every fetch. */
export async function explain(asked: Asked): Promise<void> {
  const external = addressesFromEnvironment(process.env, domains);
  const server = external
    ? undefined
    : await startServer({ dataFolder: `${asked.dataFolder}/postgres`, existing: true });
  const databases = openDatabases(external ?? addressesOn(server!, domains), { applicationName: 'explain' });
  try {
    const traces = await trace(asked, databases);
    for (const [index, each] of traces.entries()) {
      const database = databases.get(each.domain)!;
      say(await printTrace(index + 1, each, database, asked.json));
    }
    say(`Statements: ${traces.length}; databases: ${new Set(traces.map(({ domain }) => domain)).size}`);
  } finally {
    await Promise.all([...databases.values()].map((database) => database.close()));
    await server?.stop();
  }
}

async function trace(asked: Asked, databases: ReadonlyMap<string, StatementRunner>): Promise<Trace[]> {
  const traces: Trace[] = [];
  const apollo = new ApolloServer({ gateway: createGraph({ databases }), stopOnTerminationSignals: false });
  await apollo.start();
  const { body } = await apollo.executeOperation(
    { query: asked.document, variables: asked.variables },
    { contextValue: { onTrace: (each: Trace) => traces.push(each) } },
  );
  await apollo.stop();
  if (body.kind === 'single')
    for (const { message, path } of body.singleResult.errors ?? [])
      say(`error${path ? ` at ${path.join('.')}` : ''}: ${message}`);
  return traces;
}

async function printTrace(
  number: number,
  { domain, picked, plan, statement }: Trace,
  database: StatementRunner,
  json: boolean,
): Promise<string> {
  const { rows, ...sink } = collectRows();
  // A statement that was just run is run once more, so that PostgreSQL can tell what each step really cost.
  const text = `explain (analyze, costs off, summary off) ${statement.text}`;
  await database.run({ text, parameters: statement.parameters }, { row: sink.row, reset: sink.reset });
  return [
    `── ${number}. ${domain} ${'─'.repeat(60)}`,
    `PICK\n${printPicked(picked)}`,
    `PLAN\n${json ? JSON.stringify(plan, null, 2) : plan.levels.map((level) => JSON.stringify(level)).join('\n')}`,
    `SQL\n${prettySql(statement.text)}`,
    ...statement.parameters.map((value, index) => `  $${index + 1} = ${value}`),
    `EXPLAIN\n${rows.map(([line]) => line).join('\n')}`,
    '',
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
