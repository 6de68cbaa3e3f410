import { limits } from './limits.ts';
import type { CastType, OrderTerm } from './plan.ts';
import { Problem } from './problems.ts';

/** The order a cursor belongs to; a cursor of another order or type is refused. */
export function fingerprintOf(type: string, order: readonly OrderTerm[]): string {
  return `${type}:${order.map(({ column, descending }) => column + (descending ? '-' : '+')).join(',')}`;
}

/**
 * Makes the cursor of a row.
 *
 * @param values the row's order values as PostgreSQL prints them: instants to the microsecond, exact decimals
 */
export function encodeCursor(fingerprint: string, values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @returns one value per order term
 * @throws Problem BAD_USER_INPUT for anything that `encodeCursor` did not make for this order
 */
export function decodeCursor(
  cursor: string,
  type: string,
  order: readonly OrderTerm[],
): readonly (string | null)[] {
  const values = parseCursor(cursor);
  const valid =
    values !== undefined &&
    values[0] === fingerprintOf(type, order) &&
    values.length === order.length + 1 &&
    order.every((term, index) => isValue(values[index + 1], term));
  if (!valid)
    throw new Problem(
      'BAD_USER_INPUT',
      `after is no cursor of this list of ${type} in this order; take it from pageInfo.endCursor.`,
    );
  return values.slice(1) as (string | null)[];
}

function parseCursor(cursor: string): unknown[] | undefined {
  if (cursor.length > limits.cursorMax || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What a value of each type looks like in PostgreSQL's text form, so that a forged one never reaches the database. */
const shapes: Readonly<Record<CastType, RegExp>> = {
  text: /^[^\0]*$/s,
  integer: /^-?\d{1,10}$/,
  boolean: /^(true|false)$/,
  numeric: /^NaN$|^-?\d{1,131}(\.\d{1,131})?$/,
  timestamptz: /^-?infinity$|^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/,
};

function isValue(value: unknown, { cast, nullable }: OrderTerm): boolean {
  if (value === null) return nullable;
  return typeof value === 'string' && value.isWellFormed() && shapes[cast].test(value);
}
