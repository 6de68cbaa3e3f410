import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { Problem } from './problems.ts';

/**
 * The custom scalars, for subgraphs and for the gateway's own schema: bad input is refused before anything is planned.
 * Values stay text on the way in and out.
 */
export const scalars: Readonly<Record<'Decimal' | 'DateTime' | 'Date' | 'JSON', GraphQLScalarType>> = {
  Decimal: textScalar('Decimal', parseDecimal, [Kind.STRING, Kind.INT, Kind.FLOAT]),
  DateTime: textScalar('DateTime', parseInstant, [Kind.STRING]),
  Date: textScalar('Date', parseDay, [Kind.STRING]),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};

function textScalar(
  name: string,
  parse: (value: unknown) => string,
  literals: readonly Kind[],
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral(node: ValueNode) {
      // Literals keep the digits as written, so 0.10 is exact even without quotes.
      try {
        return parse(literals.includes(node.kind) && 'value' in node ? node.value : undefined);
      } catch (error) {
        // The document is at hand here, so the client is told the place as well.
        throw error instanceof Problem ? new Problem(error.code, error.message, { nodes: node }) : error;
      }
    },
  });
}

/** Digits before and after the point that every money column can be compared with. */
const decimalShape = /^-?\d{1,30}(\.\d{1,30})?$/;

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !decimalShape.test(text))
    throw new Problem(
      'BAD_USER_INPUT',
      'A Decimal is a string of digits such as "1234.50": no exponent, no group separators; numbers with a fraction must be quoted in variables.',
    );
  return text;
}

/** PostgreSQL takes offsets below 16 hours; no place on earth has more than 14. */
const instantShape =
  /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,6})?([Zz]|[+-](0\d|1[0-5]):[0-5]\d)$/;

function parseInstant(value: unknown): string {
  const found = typeof value === 'string' ? instantShape.exec(value) : null;
  if (!found || !isDay(Number(found[1]), Number(found[2]), Number(found[3])))
    throw new Problem(
      'BAD_USER_INPUT',
      'A DateTime is an RFC 3339 instant with an offset, such as "2026-01-31T09:30:00Z" or "2026-01-31T10:30:00+01:00", with at most 6 digits of a second.',
    );
  return found[0].toUpperCase();
}

function parseDay(value: unknown): string {
  const found = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  if (!found || !isDay(Number(found[1]), Number(found[2]), Number(found[3])))
    throw new Problem('BAD_USER_INPUT', 'A Date is a calendar day such as "1980-02-29".');
  return found[0];
}

/** True for days that exist in the Gregorian calendar, from the year 1 on. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}
