import { defineConfig } from 'vitest/config';

const shared = {
  // Tests run as the product does: plain Node strips the types, nothing is bundled or transformed.
  experimental: { viteModuleRunner: false },
  // A process per file: a test may end backends or exhaust a pool without hurting its neighbours.
  pool: 'forks',
  // The graph of forty loads in three seconds, and in twenty on a busy machine. No test measures time by its own limit.
  testTimeout: 60_000,
  // The first file that asks for a database waits until the cluster is up and the sample book is loaded.
  hookTimeout: 240_000,
  env: { APOLLO_TELEMETRY_DISABLED: 'true' },
} as const;

/** Tests that end backends at a chosen moment, or wait for a deadline: a busy neighbour would shift the moment. */
const timed = ['tests/resilience/**/*.test.ts'];

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    globalSetup: ['tests/cluster/setup.ts'],
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'side by side',
          include: ['tests/**/*.test.ts'],
          exclude: [...timed, '**/node_modules/**'],
          maxWorkers: 2,
        },
      },
      { test: { ...shared, name: 'alone', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
