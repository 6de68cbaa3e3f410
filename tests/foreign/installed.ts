import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Programs of others that the graph is tried and measured with. They are an install of their own (`npm run
 * setup:foreign`), so that whoever only starts the graph does not wait for them.
 */
const folder = join(import.meta.dirname, 'packages');

const require = createRequire(join(folder, 'package.json'));

/** What a foreign package exports. It has a graphql-js of its own: pass text between it and us, no objects. */
export function foreignPackage(name: string): unknown {
  return require(name);
}

/** Path of a file of a foreign package; undefined where the package is not made for this machine. */
export function foreignFile(path: string): string | undefined {
  const file = join(folder, 'node_modules', path);
  return existsSync(file) ? file : undefined;
}
