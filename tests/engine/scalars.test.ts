import fc from 'fast-check';
import { parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from '../../subgraphs/_engine/scalars.ts';
import { readValue } from '../../subgraphs/_engine/values.ts';

const { Decimal, DateTime, Date: Day } = scalars;

describe('Decimal', () => {
  test('keeps the digits as written, in variables and in the document', () => {
    expect(Decimal.parseValue('1234.50')).toBe('1234.50');
    expect(Decimal.parseLiteral(parseValue('1234.50'), undefined)).toBe('1234.50');
    expect(Decimal.parseLiteral(parseValue('"-0.10"'), undefined)).toBe('-0.10');
    expect(Decimal.parseValue(7)).toBe('7');
  });

  test.each(['NaN', 'Infinity', '1e400', '1,0', '', ' 1', '+1', '.5', '1.', 0.1, 2 ** 60, true, null, {}])(
    'refuses %j',
    (value) => {
      expect(() => Decimal.parseValue(value)).toThrow(/A Decimal is a string of digits/);
    },
  );
});

test('a literal that is refused tells its place', () => {
  const node = parseValue('"1,0"');
  expect(() => Decimal.parseLiteral(node, undefined)).toThrow(
    expect.objectContaining({ locations: [{ line: 1, column: 1 }] }),
  );
});

describe('DateTime', () => {
  test.each([
    '2026-01-31T09:30:00Z',
    '2024-02-29T23:59:59.999999+01:00',
    '0001-01-01T00:00:00.1Z',
    '9999-12-31T23:59:59-15:59',
  ])('takes %s', (text) => {
    expect(DateTime.parseValue(text)).toBe(text);
  });

  test.each([
    '2026-01-31',
    '2026-01-31T09:30:00',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T23:59:60Z',
    '10000-01-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-31T09:30:00.1234567Z',
    '2026-01-31T09:30:00+24:00',
    '2026-01-31T09:30:00+16:00',
    1_700_000_000,
  ])('refuses %s', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(/RFC 3339 instant with an offset/);
  });

  test('shows what PostgreSQL prints to the millisecond, cutting the rest', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
        const printed = `${date.toISOString().replace('T', ' ').replace('Z', '')}789+00`;
        expect(readValue('instant', printed)).toBe(date.toISOString());
      }),
    );
    expect(readValue('instant', '2026-01-31 09:30:00+00')).toBe('2026-01-31T09:30:00.000Z');
    expect(readValue('instant', '2026-01-31 09:30:00.5+00')).toBe('2026-01-31T09:30:00.500Z');
  });
});

describe('Date', () => {
  test('takes days that exist and no other', () => {
    expect(Day.parseValue('1980-02-29')).toBe('1980-02-29');
    for (const value of ['1981-02-29', '1980-2-9', '1980-02-29T00:00:00Z', '0000-01-01', 19800229])
      expect(() => Day.parseValue(value)).toThrow(/calendar day/);
  });
});
