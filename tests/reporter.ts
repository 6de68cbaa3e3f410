import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How many tests ended how. A file that could not be loaded counts as one failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const slowMs = 1000;
const slowListed = 10;

/** Lists the slowest tests, and writes the counts where `tests/check.ts` reads them. */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    printSlow(cases);
    const file = process.env.AIT_CORE_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(count(modules, cases, errors.length)));
  }
}

function count(modules: readonly TestModule[], cases: readonly TestCase[], errors: number): Counts {
  const ended = (state: string) => cases.filter((test) => test.result().state === state).length;
  const unfinished = ended('pending');
  return {
    passed: ended('passed'),
    failed: ended('failed') + unfinished + modules.filter(failedOutsideTests).length + errors,
    skipped: ended('skipped'),
  };
}

/** A syntax error, a missing import, or a throwing `beforeAll`: the file failed, its tests never ran. */
function failedOutsideTests(module: TestModule): boolean {
  const failedTest = [...module.children.allTests('failed')].length > 0;
  return module.state() === 'failed' && !failedTest;
}

function printSlow(cases: readonly TestCase[]): void {
  const timed = cases
    .map((test) => ({
      ms: test.diagnostic()?.duration ?? 0,
      name: test.fullName,
      file: test.module.relativeModuleId,
    }))
    .filter(({ ms }) => ms >= slowMs)
    .sort((a, b) => b.ms - a.ms);
  for (const { ms, name, file } of timed.slice(0, slowListed)) {
    process.stdout.write(`slow: ${(ms / 1000).toFixed(1)} s  ${file} > ${name}\n`);
  }
}
