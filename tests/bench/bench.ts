/** `npm run bench`: how fast the graph is, measured against a handler written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceSection } from '../../subgraphs/_engine/generated-sections.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { runToTheEnd } from './endings.ts';
import { questionNames } from './questions.ts';
import { runs } from './runs.ts';

const page = join(import.meta.dirname, 'README.md');
const LIMIT_MS = 30 * 60_000;
const startedAt = performance.now();

const help = `Measures the graph against a handler written by hand, on a PostgreSQL of its own.

  npm run bench                      everything: 4 questions, about 8 minutes, of which 4 load the book
  npm run bench -- profile QUESTION  where the gateway's time goes: journey, page, list or groups (page)
  npm run bench -- peers             journey and page through other gateways and PostGraphile too, about 6 minutes
  npm run bench -- start             what a start costs, against its budgets, about 2 minutes

  --quick         a small book and short stretches, under a minute: shows that all works, not how fast it is
  --policies N    size of the book (100000; 2000 with --quick)
  --data FOLDER   keep the book in this folder and find it there the next time
  --as-is         take the book in that folder as it stands, whatever the sample is by now
  --write         put the result into tests/bench/README.md
  --help          this text
`;

const options = {
  quick: { type: 'boolean', default: false },
  policies: { type: 'string' },
  data: { type: 'string' },
  'as-is': { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parsed();
  const [command = 'run', name = 'page'] = positionals;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const question = questionNames.find((each) => each === name);
  const run = runs[command];
  if (!run || !question) throw new OperatorError(help.trimEnd());
  // The graph takes a second to load; a mistake in the arguments is told before.
  const { quickRun, wholeRun: wholeEffort } = await import('./measure.ts');
  const settings = {
    policies: policiesOf(values.policies ?? (values.quick ? '2000' : '100000')),
    dataFolder: values.data,
    asIs: values['as-is'],
    effort: values.quick ? quickRun : wholeEffort,
    say,
  };
  return runToTheEnd(async (atEnd) => {
    const { section, report } = await run(settings, question, atEnd);
    publish(section, report, values.write);
  }, LIMIT_MS);
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${help.trimEnd()}`, { cause: error });
  }
}

function policiesOf(text: string): number {
  const policies = Number(text);
  if (!Number.isInteger(policies) || policies < 200)
    throw new OperatorError('--policies takes a whole number from 200: a page alone has 100.');
  return policies;
}

function say(line: string): void {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4);
  process.stdout.write(`${seconds} s  ${line}\n`);
}

function publish(section: string, text: string, write: boolean): void {
  process.stdout.write(`\n${text}\n`);
  if (!write) return;
  writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), section, text));
  say(`written to ${relative(process.cwd(), page)}`);
}
