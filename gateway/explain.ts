/** `npm run explain -- FILE.graphql`: what the engine makes of a query, fetch by fetch. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../subgraphs/_engine/problems.ts';
import { OperatorError } from '../subgraphs/_platform/operator-error.ts';
import type { Asked } from './explain-query.ts';

const help = `npm run explain -- FILE.graphql [--variables JSON] [--data FOLDER] [--json]

Runs the query and prints, for each fetch: what was picked, the plan, the SQL and what PostgreSQL makes of it.

  --variables JSON   the variables; otherwise the file's line "#> variables: {…}" or FILE.variables.json
  --data FOLDER      the data folder of npm start (default .data); DB_HOST … name an external server instead
  --json             the plan whole, as JSON
`;

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
  const beside = file.replace(/(\.graphql)?$/, '.variables.json');
  const header = /^#> variables: (.*)$/m.exec(document)?.[1];
  const text = given ?? header ?? (existsSync(beside) ? readFileSync(beside, 'utf8') : '{}');
  try {
    return JSON.parse(text);
  } catch {
    const origin = given !== undefined ? '--variables' : header !== undefined ? file : beside;
    throw new OperatorError(`The variables are no JSON (${origin}): ${text.slice(0, 200)}`);
  }
}

try {
  const asked = readArguments();
  if (asked) {
    // The graph takes a second to load; a mistake in the arguments is told before.
    const { explain } = await import('./explain-query.ts');
    await explain(asked);
  } else process.stdout.write(help);
} catch (error) {
  const isMistake =
    error instanceof OperatorError ||
    error instanceof Problem ||
    /^ERR_PARSE_ARGS/.test((error as { code?: string }).code ?? '');
  if (!isMistake) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
