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

/** What is looked for: the whole and its words, as they were written. The databases fold case and accents. */
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

/** An index of pieces of three letters or digits finds nothing by less: the whole table would be read. */
const indexedPiece = /[\p{L}\p{N}]{3}/u;

/**
 * Reads the query of a search.
 *
 * @throws Problem BAD_USER_INPUT where it is too long, is no text, or has no word of three letters or digits
 */
export function readSearch(query: string): SearchQuery {
  const words = query.split(/\s+/).filter((word) => word !== '');
  if (query.length > limits.searchMax || words.length > limits.searchWordsMax)
    throw refuse(`takes at most ${limits.searchWordsMax} words and ${limits.searchMax} characters`);
  if (!isText(query)) throw refuse('holds a character that is no text');
  if (!words.some((word) => indexedPiece.test(word.normalize('NFC'))))
    throw refuse('needs a word with three letters or digits in a row');
  return { whole: words.join(' '), words };
}

function refuse(what: string): Problem {
  return new Problem('BAD_USER_INPUT', `query of search ${what}.`);
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
 * Prints the search of one database: a branch per entity, each with its best rows. A word that half of a table has is
 * not ranked over all of it.
 *
 * ```sql
 * (select 'Claim', t."id", title, score from (select t.*, … from "claims" t
 *    where search_text(…) like search_text('%agua%') limit 5000) t order by score desc, title, t."id" limit 20)
 * union all (…)
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

function printEntity(domain: Domain, entity: Entity, query: SearchQuery, first: number, guard: Guard): SQL {
  const names = entity.search.map(({ sqlName }) => sqlName);
  const text = sql.raw(searchedText(names));
  const holds = query.words.map((word) => sql`${text} like search_text(${`%${escaped(word)}%`}::text)`);
  const where = planWhere(domain, entity, undefined, guard);
  const conditions = sql.join([...holds, ...(where ? [printCondition(where)] : [])], sql` and `);
  const found = sql`select t.* from ${sql.identifier(entity.table)} t where ${conditions} limit ${sql.raw(String(limits.searchRankedMax))}`;
  const title = sql`concat_ws(' ', ${list(names.map((name) => sql`nullif(t.${sql.identifier(name)}, '')`))})`;
  return sql`(select ${entity.name}::text, t."id", ${title} as title, ${printScore(names, query)}::text as score from (${found}) t order by score desc, title, t."id" limit ${String(first)}::bigint)`;
}

/** Two for a value that is the query, one for a value that begins with it, up to one for how near its words come. */
function printScore(names: readonly string[], { whole }: SearchQuery): SQL {
  // A full name stands in two columns, with a number in front of them or not.
  const values = [...names.map((name) => [name]), names.slice(1), names].map((columns) =>
    sql.raw(`trim(${columns.length > 0 ? searchedText(columns) : "''"})`),
  );
  const query = sql`search_text(${whole}::text)`;
  const begins = sql`search_text(${`${escaped(whole)}%`}::text)`;
  return sql`((${query} in (${list(values)}))::int * 2 + (${sql.join(
    values.map((value) => sql`${value} like ${begins}`),
    sql` or `,
  )})::int + word_similarity(${query}, ${sql.raw(searchedText(names))}))::numeric(6, 3)`;
}

function list(items: readonly SQL[]): SQL {
  return sql.join([...items], sql`, `);
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
