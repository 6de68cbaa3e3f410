import { createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from './limits.ts';
import type { CastType, OrderTerm } from './plan.ts';
import { Problem } from './problems.ts';

/** Signs cursors. Restarts and workers share its key, so that a page can be followed through both. */
export interface CursorSigner {
  /** @returns the signature of a text, always of the same length */
  sign(text: string): Buffer;
}

/** Bytes of a signature: forging one needs 2^63 tries on average. */
const SIGNATURE_BYTES = 8;

/** @param key at least 32 random bytes */
export function createCursorSigner(key: Buffer): CursorSigner {
  return { sign: (text) => createHmac('sha256', key).update(text).digest().subarray(0, SIGNATURE_BYTES) };
}

/**
 * What a cursor is bound to: the list, its order and its filter. A cursor of another list, or of the same list asked
 * otherwise, means nothing here and is refused.
 */
export function bindingOf(list: string, order: readonly OrderTerm[], where: unknown): string {
  return JSON.stringify([list, order.map(({ value, descending }) => [value, descending]), where ?? null]);
}

/**
 * Makes the cursor of a row.
 *
 * @param values the row's order values as PostgreSQL prints them: instants to the microsecond, exact decimals
 */
export function encodeCursor(
  signer: CursorSigner,
  binding: string,
  values: readonly (string | null)[],
): string {
  const text = JSON.stringify(values);
  return Buffer.concat([signer.sign(binding + text), Buffer.from(text)]).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @param argument `after` or `before`, for the message
 * @returns one value per order term
 * @throws Problem BAD_USER_INPUT for anything that `encodeCursor` did not make for this list, order and filter
 */
export function decodeCursor(
  signer: CursorSigner,
  binding: string,
  order: readonly OrderTerm[],
  argument: string,
  cursor: string,
): readonly (string | null)[] {
  const text = verified(signer, binding, cursor);
  const values: unknown = text === undefined ? undefined : JSON.parse(text);
  if (
    !Array.isArray(values) ||
    values.length !== order.length ||
    !order.every((term, at) => isValue(values[at], term))
  )
    throw new Problem(
      'BAD_USER_INPUT',
      `${argument} is no cursor of this list in this order and with this filter; take it from pageInfo or from an edge of the same query.`,
    );
  return values as (string | null)[];
}

function verified(signer: CursorSigner, binding: string, cursor: string): string | undefined {
  if (cursor.length > limits.cursorMax || !/^[\w-]+$/.test(cursor)) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= SIGNATURE_BYTES || bytes.toString('base64url') !== cursor) return undefined;
  const text = bytes.toString('utf8', SIGNATURE_BYTES);
  const signature = bytes.subarray(0, SIGNATURE_BYTES);
  return timingSafeEqual(signature, signer.sign(binding + text)) ? text : undefined;
}

/** What a value of each type looks like in PostgreSQL's text form; a second lock behind the signature. */
const shapes: Readonly<Record<CastType, RegExp>> = {
  text: /^[^\0]*$/s,
  integer: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,19}$/,
  boolean: /^(true|false)$/,
  numeric: /^NaN$|^-?\d{1,131}(\.\d{1,131})?$/,
  timestamptz: /^-?infinity$|^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00( BC)?$/,
  jsonb: /^$/,
};

function isValue(value: unknown, { cast, nullable }: OrderTerm): boolean {
  if (value === null) return nullable;
  return typeof value === 'string' && shapes[cast].test(value);
}
