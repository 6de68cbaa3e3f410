import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MigrationError } from './migration-error.ts';

/** One `migration.sql`, read and cut into statements. */
export interface Migration {
  /** The folder's name, `20260128000002_init_db02_claims`; the order of names is the order of application. */
  readonly name: string;
  /** The path as an operator reads it, from the present folder. */
  readonly file: string;
  /** sha256 of the text, as drizzle-kit computes it. */
  readonly hash: string;
  /** The time in the name, milliseconds since 1970 UTC, as drizzle-kit writes it to its ledger. */
  readonly createdAt: number;
  readonly statements: readonly string[];
  /** Its first line is `-- no transaction`: each statement stands alone, and all may be run again. */
  readonly alone: boolean;
}

/** Reads the migrations of a domain in order; none where it has no folder. Throws a MigrationError on a wrong name. */
export function readMigrations(folder: string, domain: string): Migration[] {
  const home = join(folder, domain);
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => existsSync(join(home, name, 'migration.sql')))
    .sort()
    .map((name) => readMigration(domain, name, join(home, name, 'migration.sql')));
}

function readMigration(domain: string, name: string, path: string): Migration {
  const file = relative(process.cwd(), path);
  const text = readFileSync(path, 'utf8');
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_./.exec(name) ?? [];
  if (second === undefined) {
    throw new MigrationError(
      { domain, file },
      'its folder must be named <14 digits of time>_<what changes>.',
    );
  }
  const at = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ] as const;
  return {
    ...{ name, file, hash: createHash('sha256').update(text).digest('hex'), createdAt: Date.UTC(...at) },
    statements: text.split('--> statement-breakpoint').filter((statement) => !isEmpty(statement)),
    alone: /^-- no transaction\s*$/m.test(text.split('\n', 1)[0] ?? ''),
  };
}

/** The names of the indexes a statement builds CONCURRENTLY; a failed build leaves an invalid one behind. */
export function concurrentIndexes(statement: string): string[] {
  const found = statement.matchAll(
    /\bindex\s+concurrently\s+(?:if\s+not\s+exists\s+)?(?:"((?:[^"]|"")+)"|(\w+))\s+on\b/gi,
  );
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain?.toLowerCase() ?? '');
}

function isEmpty(statement: string): boolean {
  return statement.replace(/--.*$/gm, '').trim() === '';
}
