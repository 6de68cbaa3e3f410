import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor, fingerprintOf } from '../../subgraphs/_engine/cursor.ts';
import { decodeNodeId, encodeNodeId } from '../../subgraphs/_engine/node-id.ts';
import type { OrderTerm } from '../../subgraphs/_engine/plan.ts';

const order: readonly OrderTerm[] = [
  { column: 'startDate', cast: 'timestamptz', descending: true, nullable: true },
  { column: 'premium', cast: 'numeric', descending: false, nullable: false },
  { column: 'id', cast: 'text', descending: false, nullable: false },
];
const fingerprint = fingerprintOf('Policy', order);
const values = ['2026-01-31 09:30:00.123456+00', '1234.50', 'a "quoted" ñ id'];

describe('a cursor', () => {
  test('keeps every value to the last digit', () => {
    expect(decodeCursor(encodeCursor(fingerprint, values), 'Policy', order)).toEqual(values);
  });

  test('keeps a null of a nullable column', () => {
    const withNull = [null, '0.00', 'x'];
    expect(decodeCursor(encodeCursor(fingerprint, withNull), 'Policy', order)).toEqual(withNull);
  });

  test('holds a long text by which rows are ordered', () => {
    const long = ['2026-01-31 09:30:00+00', '1', 'ñ'.repeat(10_000)];
    expect(decodeCursor(encodeCursor(fingerprint, long), 'Policy', order)).toEqual(long);
  });

  test.each([
    ['of another type', encodeCursor(fingerprintOf('Claim', order), values)],
    ['of another order', encodeCursor(fingerprintOf('Policy', order.slice(1)), values)],
    ['with a value too few', encodeCursor(fingerprint, values.slice(1))],
    ['with a null where none can be', encodeCursor(fingerprint, [values[0]!, null, 'x'])],
    ['with a word for an instant', encodeCursor(fingerprint, ["now'; drop", '1', 'x'])],
    ['that is no base64', '***'],
    ['that is empty', ''],
    ['that is far too long', 'a'.repeat(100_001)],
  ])('%s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'Policy', order)).toThrow(/after is no cursor of this list of Policy/);
  });

  test('whatever text comes, it is read back or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, 'Policy', order)).toThrow(/after is no cursor/);
      }),
    );
  });
});

describe('a node id', () => {
  test('gives type and id back, whatever the id holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(decodeNodeId(encodeNodeId('Policy', id))).toEqual({ type: 'Policy', id });
      }),
    );
  });

  test.each(['', '***', 'UG9saWN5', encodeNodeId('', 'x'), `${encodeNodeId('Policy', 'p1')}A`])(
    '%j is none',
    (nodeId) => {
      expect(decodeNodeId(nodeId)).toBeUndefined();
    },
  );
});
