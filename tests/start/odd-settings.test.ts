import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursorKey } from '../../gateway/start-up/cursor-key.ts';
import { addressesFromEnvironment } from '../../subgraphs/_platform/databases/addresses.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

// Whatever stands in a variable, the start takes it or refuses it with a sentence that names the variable. What stands
// there may be a password, so it is never repeated.

const variables = [
  'DB_HOST',
  'DB_PORT',
  'DB_USER',
  'DB_PASSWORD',
  'DB_SSL',
  'AIT_CORE_DB02_CLAIMS_URL',
] as const;

const url = fc
  .tuple(
    fc.constantFrom('postgres', 'postgresql', 'http', 'mysql', ''),
    fc.constantFrom('core', 'core:s3cret-Pa55', ':s3cret-Pa55', ''),
    fc.constantFrom('localhost', '127.0.0.1:5432', '[::1]', 'db.example:99999', 'db.example', ''),
    fc.constantFrom('', '/', '/claims', '/%ff', '/a/b'),
    fc.constantFrom('', '?sslmode=disable', '?sslmode=verify-full', '?sslmode=require', '?options=-c%20x'),
  )
  .map(([scheme, user, host, path, query]) => `${scheme}://${user}@${host}${path}${query}`);
const value = fc.oneof(
  url,
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    's3cret-Pa55',
    '0',
    '5432',
    '99999',
    '-1',
    '5432x',
    'verify-full',
    'off',
    'require',
    'db.example',
    ' ',
  ),
);

function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    return (error as Error).message;
  }
}

test('odd addresses and passwords', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...variables), value), (environment) => {
      const message = refusalOf(() => addressesFromEnvironment(environment, domains));
      if (message === undefined) return;
      expect(message).toMatch(/\b(DB_[A-Z]+|AIT_CORE_DB\d\d_[A-Z_]+)/);
      expect(message).not.toContain('s3cret-Pa55');
    }),
    { numRuns: 2_000 },
  );
});

test('odd keys for cursors', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String({ maxLength: 60 })), (key) => {
      fc.pre(key.trim() !== '');
      const message = refusalOf(() => readCursorKey('.nowhere', { AIT_CORE_CURSOR_KEY: key }));
      if (Buffer.from(key.trim(), 'base64').length >= 32) return expect(message).toBeUndefined();
      expect(message).toContain('AIT_CORE_CURSOR_KEY');
      if (key.trim().length > 8) expect(message).not.toContain(key.trim());
    }),
    { numRuns: 2_000 },
  );
});
