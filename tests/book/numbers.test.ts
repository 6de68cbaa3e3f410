import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cif,
  dni,
  iban,
  isIban,
  isIdentityNumber,
  nie,
  scattered,
} from '../../subgraphs/_platform/book/identifiers.ts';
import { BOOK_NAMESPACE, idOf } from '../../subgraphs/_platform/book/keys.ts';
import { decimal, parseCents, share, split } from '../../subgraphs/_platform/book/money.ts';

test('identity numbers carry the control of the known examples', () => {
  expect(dni(12345678)).toBe('12345678Z');
  expect(nie('X', 1234567)).toBe('X1234567L');
  expect(cif('A', 5881850)).toBe('A58818501');
  expect(cif('A', 2814193)).toBe('A28141935');
  expect(cif('P', 2807900)).toBe('P2807900B');
  expect(iban('2100', '0418', '0200051332')).toBe('ES9121000418450200051332');
});

test('a wrong control is seen', () => {
  for (const wrong of ['12345678A', 'X1234567M', 'B12345678', '1234567Z', 'hello'])
    expect(isIdentityNumber(wrong)).toBe(false);
  expect(isIban('ES9121000418450200051333')).toBe(false);
});

test('whatever is made is valid, and one wrong digit is not', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => isIdentityNumber(dni(number))));
  fc.assert(
    fc.property(fc.constantFrom(...'XYZ'), fc.integer({ min: 0, max: 9_999_999 }), (prefix, number) =>
      isIdentityNumber(nie(prefix, number)),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...'ABHPQ'), fc.integer({ min: 0, max: 9_999_999 }), (kind, number) =>
      isIdentityNumber(cif(kind, number)),
    ),
  );
  fc.assert(
    fc.property(
      digits(4),
      digits(4),
      digits(10),
      fc.integer({ min: 4, max: 23 }),
      (bank, branch, account, at) => {
        const made = iban(bank, branch, account);
        const changed = `${made.slice(0, at)}${(Number(made[at]) + 1) % 10}${made.slice(at + 1)}`;
        return isIban(made) && !isIban(changed);
      },
    ),
  );
});

test('scattered numbers never meet below a million', () => {
  const step = 997;
  const seen = new Set(Array.from({ length: 1_000_000 / 100 }, (_, i) => scattered((i * step) % 1_000_000)));
  expect(seen.size).toBe(10_000);
});

test('ids are the UUIDv5 of their keys', () => {
  const require = createRequire(new URL('../../subgraphs/package.json', import.meta.url));
  const { v5 } = require('uuid') as { v5(name: string, namespace: string): string };
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (kind, key) => idOf(kind, key) === v5(`${kind}:${key}`, BOOK_NAMESPACE),
    ),
  );
});

test('money is split and shared to the cent', () => {
  const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 12 }), (whole, parts) => {
      const pieces = split(whole, parts);
      return (
        pieces.reduce((sum, piece) => sum + piece, 0) === whole &&
        Math.max(...pieces) - Math.min(...pieces) <= 1
      );
    }),
  );
  fc.assert(fc.property(amount, (whole) => parseCents(decimal(whole)) === whole));
  expect(share(5, 1, 2)).toBe(3);
  expect(share(-5, 1, 2)).toBe(-3);
  expect(share(999_999_999_999, 999_999, 1_000_000)).toBe(999_998_999_999);
});

test('an amount with a fraction of a cent is refused', () => {
  for (const wrong of ['1.005', '1,5', '', 'x', '1.', '99999999999999999'])
    expect(() => parseCents(wrong)).toThrow(RangeError);
});
