import { sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

/** An instant as a column: `timestamptz`, read and written as text so that no JavaScript date rounds it. */
export function instant() {
  return timestamp({ withTimezone: true, mode: 'string' });
}

/** The present to the millisecond, spelt as the catalogue spells it so that drift checks see no difference. */
export const now = sql`date_trunc('milliseconds'::text, now())`;
