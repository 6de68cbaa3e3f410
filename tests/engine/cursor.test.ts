import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindingOf, createCursorSigner, decodeCursor, encodeCursor } from '../../subgraphs/_engine/cursor.ts';
import { decodeNodeId, encodeNodeId } from '../../subgraphs/_engine/node-id.ts';
import type { OrderTerm } from '../../subgraphs/_engine/plan.ts';

const order: readonly OrderTerm[] = [
  { value: { column: 'startDate' }, cast: 'timestamptz', descending: true, nullable: true },
  { value: { column: 'premium' }, cast: 'numeric', descending: false, nullable: false },
  { value: { column: 'id' }, cast: 'text', descending: false, nullable: false },
];
const signer = createCursorSigner(Buffer.alloc(32, 'one'));
const binding = bindingOf('policies', order, { status: { eq: 'ACTIVE' } });
const values = ['2026-01-31 09:30:00.123456+00', '1234.50', 'a "quoted" ñ id'];
const cursor = encodeCursor(signer, binding, values);
const decode = (text: string, bound = binding) => decodeCursor(signer, bound, order, 'after', text);

describe('a cursor', () => {
  test('keeps every value to the last digit, and nulls', () => {
    expect(decode(cursor)).toEqual(values);
    const withNull = [null, '0.00', 'x'];
    expect(decode(encodeCursor(signer, binding, withNull))).toEqual(withNull);
  });

  test('holds a long text by which rows are ordered', () => {
    const long = ['2026-01-31 09:30:00+00', '1', 'ñ'.repeat(10_000)];
    expect(decode(encodeCursor(signer, binding, long))).toEqual(long);
  });

  test('is the same after a restart and in another worker with the same key', () => {
    expect(encodeCursor(createCursorSigner(Buffer.alloc(32, 'one')), binding, values)).toBe(cursor);
  });

  test.each([
    [
      'of another list',
      encodeCursor(signer, bindingOf('claims', order, { status: { eq: 'ACTIVE' } }), values),
    ],
    [
      'of another order',
      encodeCursor(signer, bindingOf('policies', order.slice(1), { status: { eq: 'ACTIVE' } }), values),
    ],
    ['of another filter', encodeCursor(signer, bindingOf('policies', order, undefined), values)],
    ['of another key', encodeCursor(createCursorSigner(Buffer.alloc(32, 'two')), binding, values)],
    ['with a value too few', encodeCursor(signer, binding, values.slice(1))],
    ['with a null where none can be', encodeCursor(signer, binding, [values[0]!, null, 'x'])],
    ['with a word for an instant', encodeCursor(signer, binding, ["now'; drop", '1', 'x'])],
    ['that is no base64', '***'],
    ['that is empty', ''],
    ['that is far too long', 'a'.repeat(100_001)],
  ])('%s is refused', (_, text) => {
    expect(() => decode(text)).toThrow(/after is no cursor of this list/);
  });

  test('edited or truncated anywhere it is refused', () => {
    const edits = fc.tuple(fc.integer({ min: 0, max: cursor.length - 1 }), fc.constantFrom(...'AZaz09-_'));
    fc.assert(
      fc.property(edits, ([at, letter]) => {
        const edited = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        if (edited !== cursor) expect(() => decode(edited)).toThrow(/after is no cursor/);
        expect(() => decode(cursor.slice(0, at))).toThrow(/after is no cursor/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('whatever text comes, it is refused and nothing else happens', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decode(text)).toThrow(/after is no cursor/);
      }),
      { numRuns: 1_000 },
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
