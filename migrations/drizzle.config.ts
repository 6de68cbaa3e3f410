import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'drizzle-kit';

const domain = process.env['DOMAIN'] ?? '';
const schema = join(import.meta.dirname, '..', 'subgraphs', domain, 'tables.ts');
if (!domain || !existsSync(schema)) {
  throw new Error('Set DOMAIN to a folder of subgraphs/ that has a tables.ts, for example DOMAIN=claims');
}

/**
 * Generates the next migration of one domain:
 * `DOMAIN=claims migrations/node_modules/.bin/drizzle-kit generate --config migrations/drizzle.config.ts --name what_changes`.
 * Paths start at this file, since drizzle-kit reads them from wherever it is called.
 */
export default defineConfig({
  dialect: 'postgresql',
  schema,
  out: join(import.meta.dirname, domain),
});
