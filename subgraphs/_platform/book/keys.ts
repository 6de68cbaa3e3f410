import { hash } from 'node:crypto';

/** The namespace (a UUIDv4 drawn once) of every id this book derives; changing it makes all books new ones. */
export const BOOK_NAMESPACE = '6f2c1d5e-8a34-4b0f-9c57-2e1d7a90b3c4';

const namespaceBytes = Buffer.from(BOOK_NAMESPACE.replaceAll('-', ''), 'hex').toString('latin1');

/**
 * The UUIDv5 of a stable key, for example `idOf('claim', 'sample/SIN-2025-000001-1')`: the same on every run, so that a
 * second load finds its own rows. Our own lines because a book needs millions of ids and the one-shot hash is seven
 * times as fast as the package's `v5`; a test holds the two equal.
 */
export function idOf(kind: string, key: string): string {
  const name = Buffer.from(`${kind}:${key}`, 'utf8');
  const bytes = hash('sha1', Buffer.concat([Buffer.from(namespaceBytes, 'latin1'), name]), 'buffer');
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The SHA-256 of a key in hex: stands for the content of a file that the book only pretends to have. */
export function contentHash(key: string): string {
  return hash('sha256', key, 'hex');
}

/** A desk of the office; `tell/users.ts` says how many seats each has. */
export type Desk =
  | 'actuarial'
  | 'audit'
  | 'claims'
  | 'compliance'
  | 'finance'
  | 'it'
  | 'management'
  | 'marketing'
  | 'partner'
  | 'sales'
  | 'system'
  | 'training'
  | 'underwriting';

/** Id of the user at a desk, for example `userId('claims', 3)`; the users themselves are told in `tell/users.ts`. */
export function userId(desk: Desk, seat = 1): string {
  return idOf('user', `${desk}-${seat}`);
}

/** Stands where a secret or its hash would: marked as made up, and good for opening nothing. */
export function fakeSecret(key: string): string {
  return `synthetic:${contentHash(`secret/${key}`)}`;
}
