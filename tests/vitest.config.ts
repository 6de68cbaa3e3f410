import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/cluster/setup.ts'],
    reporters: ['default', './tests/reporter.ts'],
    // Tests run as the product does: plain Node strips the types, nothing is bundled or transformed.
    experimental: { viteModuleRunner: false },
    // A process per file: a test may end backends or exhaust a pool without hurting its neighbours.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    // The first file that asks for a database waits until the cluster is up and the sample book is loaded.
    hookTimeout: 90_000,
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
  },
});
