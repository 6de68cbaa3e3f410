/** `npm run explain -- FILE.graphql`: what the engine makes of a query, fetch by fetch. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloServer } from '@apollo/server';
import { prettySql } from '../subgraphs/_engine/pretty-sql.ts';
import { printPicked } from '../subgraphs/_engine/print-picked.ts';
import type { StatementRunner, Trace } from '../subgraphs/_engine/run.ts';
import { addressesFromEnvironment, addressesOn } from '../subgraphs/_platform/databases/addresses.ts';
import { openDatabases } from '../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../subgraphs/_platform/databases/rows.ts';
import { startServer } from '../subgraphs/_platform/embedded-postgres/server.ts';
import { OperatorError } from '../subgraphs/_platform/operator-error.ts';
import { domains } from '../subgraphs/domains.generated.ts';
import { createGraph } from './graph.ts';

const help = `npm run explain -- FILE.graphql [--variables JSON] [--data FOLDER] [--json]

Runs the query and prints, for each fetch: what was picked, the plan, the SQL and what PostgreSQL makes of it.

  --variables JSON   the variables; otherwise the file's line "#> variables: {…}" or FILE.variables.json
  --data FOLDER      the data folder of npm start (default .data); DB_HOST … name an external server instead
  --json             the plan whole, as JSON
`;

interface Asked {
  readonly document: string;
  readonly variables: Record<string, unknown>;
  readonly dataFolder: string;
  readonly json: boolean;
}

function readArguments(): Asked | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      variables: { type: 'string' },
      data: { type: 'string', default: '.data' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || !file) return undefined;
  if (!existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const document = readFileSync(file, 'utf8');
  return {
    document,
    variables: readVariables(file, document, values.variables),
    dataFolder: values.data,
    json: values.json,
  };
}

function readVariables(file: string, document: string, given: string | undefined): Record<string, unknown> {
  const beside = file.replace(/\.graphql$/, '.variables.json');
  const header = /^#> variables: (.*)$/m.exec(document)?.[1];
  const text = given ?? header ?? (existsSync(beside) ? readFileSync(beside, 'utf8') : '{}');
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError(`The variables are no JSON: ${text}`);
  }
}

async function explain(asked: Asked): Promise<void> {
  const external = addressesFromEnvironment(process.env, domains);
  const server = external ? undefined : await startServer({ dataFolder: `${asked.dataFolder}/postgres` });
  const databases = openDatabases(external ?? addressesOn(server!, domains), { applicationName: 'explain' });
  try {
    const traces = await trace(asked, databases);
    for (const [index, each] of traces.entries()) {
      const database = databases.get(each.domain)!;
      console.log(await printTrace(index + 1, each, database, asked.json));
    }
    console.log(
      `Statements: ${traces.length}; databases: ${new Set(traces.map(({ domain }) => domain)).size}`,
    );
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
      console.log(`error${path ? ` at ${path.join('.')}` : ''}: ${message}`);
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

try {
  const asked = readArguments();
  if (asked) await explain(asked);
  else process.stdout.write(help);
} catch (error) {
  if (!(error instanceof OperatorError) && !(error as Error).message.startsWith('Unknown option'))
    throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
