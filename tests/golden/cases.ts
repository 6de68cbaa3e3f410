import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One behaviour of the graph: a query with a header that says what it shows and what it may cost. */
export interface GoldenCase {
  /** Path of the `.graphql` file; `.sql` and `.json` stand beside it. */
  readonly path: string;
  /** `claims/paid-and-pending-side-by-side` */
  readonly name: string;
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Statements by domain. */
  readonly statements: Readonly<Record<string, number>>;
}

/** Every golden case, in order of name. @throws Error naming a case without its header */
export function goldenCases(): GoldenCase[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readCase(file.replace(/\.graphql$/, '')));
}

function readCase(name: string): GoldenCase {
  const path = join(import.meta.dirname, `${name}.graphql`);
  const document = readFileSync(path, 'utf8');
  const header = (key: string) => new RegExp(`^#> ${key}: (.*)$`, 'm').exec(document)?.[1];
  const title = /^# (.*)$/m.exec(document)?.[1];
  const counts = header('statements');
  if (!title || counts === undefined)
    throw new Error(`${path} must begin with a sentence and a line "#> statements:"`);
  const statements = counts === 'none' ? [] : counts.split(', ').map((each) => each.split(' '));
  return {
    path,
    name,
    title,
    document,
    variables: JSON.parse(header('variables') ?? '{}'),
    statements: Object.fromEntries(statements.map(([domain, count]) => [domain, Number(count)])),
  };
}

/** The list of cases for `tests/README.md`. */
export function goldenList(): string {
  return `${goldenCases()
    .map(({ name, title }) => `- [\`${name}\`](golden/${name}.graphql): ${title}`)
    .join('\n')}\n`;
}
