import { sql } from 'drizzle-orm';
import { index, timestamp } from 'drizzle-orm/pg-core';

/** An instant as a column: `timestamptz`, read and written as text so that no JavaScript date rounds it. */
export function instant() {
  return timestamp({ withTimezone: true, mode: 'string' });
}

/** The present to the millisecond, spelt as the catalogue spells it so that drift checks see no difference. */
export const now = sql`date_trunc('milliseconds'::text, now())`;

/** The text that a row is found by in a search: its columns one behind the other, without case and accents. */
export function searchedText(columns: readonly string[]): string {
  return `search_text(${columns.map((name) => `coalesce("${name}", '')`).join(` || ' ' || `)})`;
}

/**
 * The index behind `search` of an entity, over the columns that `domain.ts` names in the same order. Its migration makes
 * the function `search_text` first.
 */
export function searchIndex(table: string, columns: readonly string[]) {
  return index(`${table}_search_idx`).using('gin', sql.raw(`${searchedText(columns)} gin_trgm_ops`));
}
