import fc from 'fast-check';

/** Cases per property: 1,000 in CI; `AIT_CORE_RUNS=100000` for a longer run. */
export const runs = Number(process.env['AIT_CORE_RUNS'] ?? 1_000);

/** Everything random in a file follows from this number; `AIT_CORE_SEED` repeats a run that failed. */
export const seed = Number(process.env['AIT_CORE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** What a property may take before its test fails, in milliseconds. */
export const timeoutMs = Math.max(60_000, runs * 100);

fc.configureGlobal({ seed, numRuns: runs });

/** A title that tells how to repeat the tests below it. */
export function seeded(title: string): string {
  return `${title} (AIT_CORE_SEED=${seed})`;
}

/** Makes a counterexample tell its query instead of everything it holds. */
export function told<T extends object>(value: T, ...parts: readonly unknown[]): T {
  const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  return Object.assign(value, { [fc.toStringMethod]: () => text });
}
