import { readFileSync } from 'node:fs';

/** The facts the domains are held against: the forty databases as deployed, their links, words and additions. */

export interface SeedColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly default?: string;
}

export interface SeedTable {
  readonly table: string;
  readonly columns: readonly SeedColumn[];
  readonly primaryKey: { readonly name: string; readonly columns: readonly string[] };
  readonly indexes: readonly {
    readonly name: string;
    readonly unique: boolean;
    readonly columns: readonly string[];
  }[];
  readonly foreignKeys: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly references: { readonly table: string; readonly columns: readonly string[] };
    readonly onDelete: string;
    readonly onUpdate: string;
  }[];
}

export interface SeedDatabase {
  readonly number: number;
  readonly domain: string;
  readonly database: string;
  readonly initMigration: string;
  readonly tables: readonly SeedTable[];
}

/** The forty databases as they are deployed, in number order; domains under the names of their folders. */
export const databases: readonly SeedDatabase[] = (
  JSON.parse(readFixture('schema.json')) as readonly SeedDatabase[]
).map((database) => ({ ...database, domain: database.domain.replaceAll('_', '-') }));

/** The database called `db02_claims` in the TSV files. */
export function databaseOf(db: string): SeedDatabase {
  const found = databases.find(({ database }) => database === `ait_core_${db}`);
  if (!found) throw new Error(`There is no database ${db}`);
  return found;
}

/** A link between two tables; `kind`, `index` and the discriminator word `when` come from its note. */
export interface EdgeFact {
  readonly db: string;
  readonly table: string;
  readonly column: string;
  readonly targetDb: string;
  readonly targetTable: string;
  readonly targetColumn: string;
  readonly forward: string;
  readonly reverse: string;
  readonly kind: string;
  readonly index: string | undefined;
  readonly when: { readonly column: string; readonly word: string } | undefined;
  readonly isActor: boolean;
}

/** The rows of edges.tsv. */
export const edges: readonly EdgeFact[] = readTable('edges.tsv').map((row) => {
  const note = row['note'] ?? '';
  const when = /when (\w+)(?:\(missing column\))?=(\w+)/.exec(note);
  return {
    db: row['db']!,
    table: row['table']!,
    column: row['column']!,
    targetDb: row['target_db']!,
    targetTable: row['target_table']!,
    targetColumn: row['target_column']!,
    forward: row['forward_field']!,
    reverse: row['reverse_field']!,
    kind: /kind=([\w-]+)/.exec(note)![1]!,
    index: /index=(\w+)/.exec(note)?.[1],
    when: when ? { column: when[1]!, word: when[2]! } : undefined,
    isActor: note.includes('audit actor'),
  };
});

/** A column with its words. */
export interface WordsFact {
  readonly db: string;
  readonly table: string;
  readonly column: string;
  readonly words: readonly string[];
}

/** A new column, or a new table where `column` is `*`. */
export interface AdditionFact extends WordsFact {
  readonly type: string;
  readonly nullable: boolean;
  readonly note: string;
}

/** The rows of enums.tsv. */
export const enums: readonly WordsFact[] = readTable('enums.tsv').map(wordsOf);

/** The rows of additions.tsv. */
export const additions: readonly AdditionFact[] = readTable('additions.tsv').map((row) => ({
  ...wordsOf(row),
  type: row['type']!,
  nullable: row['nullable'] === 'yes',
  note: row['note'] ?? '',
}));

type Row = Readonly<Record<string, string | undefined>>;

function wordsOf(row: Row): WordsFact {
  const words = row['values'] ? row['values'].split('|') : [];
  return { db: row['db']!, table: row['table']!, column: row['column']!, words };
}

function readTable(name: string): Row[] {
  const [head = '', ...lines] = readFixture(name).trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, position) => [column, cells[position]]));
  });
}

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}
