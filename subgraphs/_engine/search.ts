import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { searchedText } from './columns.ts';
import { planWhere } from './filter.ts';
import type { Guard } from './guard.ts';
import { limits } from './limits.ts';
import type { Domain, Entity } from './model.ts';
import type { PrintedStatement } from './print.ts';
import { printCondition } from './print-condition.ts';
import { Problem } from './problems.ts';
import { readRow } from './read-row.ts';
import type { StatementRunner } from './run.ts';
import { isText } from './text.ts';

/** What is looked for: the whole, and its words; without case and accents. */
export interface SearchQuery {
  readonly whole: string;
  readonly words: readonly string[];
}

/** A row that was found. */
export interface SearchHit {
  readonly type: string;
  readonly id: string;
  /** What it was found by: its number, its name. */
  readonly title: string;
  /** From 0 to 4: 2 for a value that is the query, 1 for a text that begins with it, and how near its words come. */
  readonly score: number;
}

const dialect = new PgDialect();

/** An index of pieces of three letters finds nothing by less. */
const WORD_LENGTH_MIN = 3;

/**
 * Reads the query of a search.
 *
 * @throws Problem BAD_USER_INPUT where it is too long, or has no word of three letters or digits
 */
export function readSearch(query: string): SearchQuery {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!isText(query) || query.length > limits.searchMax || words.length > limits.searchWordsMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `query takes at most ${limits.searchWordsMax} words and ${limits.searchMax} characters.`,
    );
  if (!words.some((word) => word.length >= WORD_LENGTH_MIN))
    throw new Problem(
      'BAD_USER_INPUT',
      `query needs a word of at least ${WORD_LENGTH_MIN} letters or digits.`,
    );
  return { whole: words.join(' '), words };
}

/** The text as `search_text` of the databases has it: lower case, without accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Entities of a domain that are found by text and whose text the caller may read. */
export function searchable(domain: Domain, guard: Guard): readonly Entity[] {
  const isReadable = ({ name, search }: Entity) =>
    search.every(({ field }) => !guard(name)?.unreadable?.has(field));
  return [...domain.entities.values()].filter((entity) => entity.search.length > 0 && isReadable(entity));
}

/** Finds the best rows of these entities of one database by one statement; in no order. */
export async function searchDomain(
  domain: Domain,
  entities: readonly Entity[],
  query: SearchQuery,
  first: number,
  context: {
    readonly guard: Guard;
    readonly database: StatementRunner;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<SearchHit[]> {
  const statement = printSearch(domain, entities, query, first, context.guard);
  const hits: SearchHit[] = [];
  const sink = {
    row(bytes: Buffer, start: number, end: number) {
      const [type, id, title, score] = readRow(bytes, start, end) as [string, string, string, string];
      hits.push({ type, id, title, score: Number(score) });
    },
    reset: () => void hits.splice(0),
  };
  await context.database.run(statement, sink, context.signal ? { signal: context.signal } : {});
  return hits;
}

/**
 * Prints the search of one database. Pure.
 *
 * ```sql
 * (select 'Claim', t."id", … as title, …::text as score from "claims" t
 *  where search_text(…) like '%agua%' order by score desc, t."id" limit 20) union all (…)
 * ```
 */
export function printSearch(
  domain: Domain,
  entities: readonly Entity[],
  query: SearchQuery,
  first: number,
  guard: Guard,
): PrintedStatement {
  const branches = entities.map((entity) => printEntity(domain, entity, query, first, guard));
  const { sql: text, params } = dialect.sqlToQuery(sql.join(branches, sql` union all `));
  return { text, parameters: params as string[], keyed: false };
}

function printEntity(
  domain: Domain,
  entity: Entity,
  { whole, words }: SearchQuery,
  first: number,
  guard: Guard,
): SQL {
  const names = entity.search.map(({ sqlName }) => sqlName);
  const text = sql.raw(searchedText(names));
  const titles = sql.join(
    names.map((name) => sql`t.${sql.identifier(name)}`),
    sql`, `,
  );
  const values = sql.join(
    names.map((name) => sql.raw(`search_text(t."${name}")`)),
    sql`, `,
  );
  const score = sql`((${whole}::text in (${values}))::int * 2 + (${text} like ${`${escaped(whole)}%`}::text)::int + word_similarity(${whole}::text, ${text}))::numeric(6, 3)`;
  const holds = words.map((word) => sql`${text} like ${`%${escaped(word)}%`}::text`);
  const where = planWhere(domain, entity, undefined, guard);
  const conditions = sql.join([...holds, ...(where ? [printCondition(where)] : [])], sql` and `);
  return sql`(select ${entity.name}::text, t."id", concat_ws(' ', ${titles}), ${score}::text from ${sql.identifier(entity.table)} t where ${conditions} order by ${score} desc, t."id" limit ${String(first)}::bigint)`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
