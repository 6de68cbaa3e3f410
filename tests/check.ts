import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './reporter.ts';

const root = join(import.meta.dirname, '..');

const help = `npm test                     types, lint, freshness of everything generated, then all tests
npm test -- golden           only the tests whose path contains "golden"; no other step
npm test -- -t "pays back"   only the tests whose name matches
npm test -- --help           this text

The tests run on a throw-away PostgreSQL of their own, on a free port, beside a running \`npm start\`.
The last line is always \`N passed, N failed\`; the exit code is 0 when nothing failed.
`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** What to run when the step fails. */
  readonly mend: string;
}

function steps(): Step[] {
  const explorer = 'gateway/explorer/tsconfig.json';
  const types = {
    name: 'types',
    command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'],
    mend: 'npm run types',
  };
  const page = {
    name: 'types of the page',
    command: [bin('tsc'), '--noEmit', '-p', explorer],
    mend: `npx tsc --noEmit -p ${explorer}`,
  };
  return [
    types,
    ...(existsSync(join(root, explorer)) ? [page] : []),
    { name: 'lint', command: [bin('biome'), 'check', '.'], mend: 'npm run lint:fix' },
    {
      name: 'generated files are fresh',
      command: [process.execPath, 'codegen.ts', '--check'],
      mend: 'npm run codegen',
    },
  ];
}

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

const children = new Set<ChildProcess>();
let interrupted: NodeJS.Signals | undefined;

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command in the root. Its output is collected, or goes straight to the terminal with `show`. */
function run(command: readonly string[], show: boolean, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const [file = '', ...parameters] = command;
  return new Promise((resolve) => {
    const to = show ? 'inherit' : 'pipe';
    const env = { ...process.env, ...environment };
    const child: ChildProcess = spawn(file, parameters, { cwd: root, stdio: ['ignore', to, to], env });
    children.add(child);
    const output: string[] = [];
    child.stdout?.on('data', (text) => output.push(String(text)));
    child.stderr?.on('data', (text) => output.push(String(text)));
    const end = (code: number, text: string) => {
      children.delete(child);
      resolve({ code, output: text });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1, output.join('')));
  });
}

async function check(step: Step): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await run(step.command, false);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name}, ${seconds} s\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n       (again: ${step.mend})\n`);
  return code === 0;
}

/** Runs vitest in a process of its own, so that even its crash leaves us to print the closing line. */
async function tests(filters: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'ait-core-counts-'));
  const file = join(folder, 'counts.json');
  const vitest = join(import.meta.dirname, 'node_modules', 'vitest', 'vitest.mjs');
  const command = [process.execPath, vitest, 'run', '--config', 'tests/vitest.config.ts', ...filters];
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const { code } = await run(command, true, { AIT_CORE_TEST_COUNTS: file, ...plain });
  const counts: Counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  // Vitest can fail without a failing test: a crash, an error outside any test, a filter that matches nothing.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Prints and counts every step, and returns the exit code. One failing step does not hide the next. */
async function main(): Promise<number> {
  const filters = process.argv.slice(2);
  if (filters.includes('--help') || filters.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of filters.length > 0 ? [] : steps()) {
    if (interrupted) break;
    total[(await check(step)) ? 'passed' : 'failed'] += 1;
  }
  const counts = interrupted ? { passed: 0, failed: 1, skipped: 0 } : await tests(filters);
  const failed = total.failed + counts.failed;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`${total.passed + counts.passed} passed, ${failed} failed${skipped}\n`);
  if (interrupted) return interrupted === 'SIGINT' ? 130 : 143;
  return failed === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the whole group and npm sends it again; only the first needs passing on.
    if (interrupted) return;
    interrupted = signal;
    for (const child of children) child.kill(signal);
  });
}

process.exitCode = await main();
