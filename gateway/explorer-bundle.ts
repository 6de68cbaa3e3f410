import { parseArgs } from 'node:util';
import { build } from 'vite';

// Runs in a process of its own: the bundler's memory goes back to the machine when it ends.
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });

await build({
  root: values.from!,
  configFile: false,
  // Hundreds of dependencies carry "use client", and Vite warns of each; a failure still throws.
  logLevel: 'error',
  build: { outDir: values.to!, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
});
