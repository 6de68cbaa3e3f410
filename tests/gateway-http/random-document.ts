import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

// Documents by the grammar and, mostly, by the schema: what a client could send, a careless one and a hostile one.

type Draw = GeneratorValue;

/** Without the preference for small numbers that would make every chance a likely one. */
const below = (limit: number) => fc.noBias(fc.nat({ max: limit - 1 }));

const chance = (draw: Draw, percent: number) => draw(below, 100) < percent;
const pick = <T>(draw: Draw, values: readonly T[]): T => values[draw(below, values.length)]!;

const oddValues = [
  'null',
  '""',
  '"\\u0000"',
  '"%_\\\\"',
  '-1',
  '99999999999',
  '1e400',
  '{}',
  '[]',
  '$v',
  'ACTIVE',
  '"""a\\"""b"""',
  'true',
];
const oddNames = [
  '__proto__',
  'constructor',
  'prototype',
  '__typename',
  'toString',
  'a',
  'nodes',
  'id',
  'policies',
];

/** Text of a document that asks the schema something, more or less sensible. */
export function randomDocument(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((draw) => {
    const selection = randomSelection(draw, schema.getQueryType()!, 3);
    const named = chance(draw, 20) ? `query ${pick(draw, oddNames)} ` : '';
    const variables = chance(draw, 15)
      ? `query ($v: ${pick(draw, ['Int', 'String!', 'ID', '[ID!]!', 'PolicyWhere', 'Decimal'])}) `
      : named;
    const fragment = chance(draw, 10)
      ? ` fragment F on ${pick(draw, ['Policy', 'Query', 'Node', 'Customer'])} { id ...F }`
      : '';
    const text = `${variables}${selection}${fragment}`;
    return chance(draw, 20) ? damage(draw, text) : text;
  });
}

function randomSelection(draw: Draw, type: GraphQLCompositeType, depth: number): string {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const count = 1 + draw(below, 3);
  const selections = Array.from({ length: count }, () => {
    if (chance(draw, 2))
      return `... ${pick(draw, ['', '@include(if: true)', 'on Node', 'on Policy', '@skip(if: $v)'])} { __typename }`;
    if (chance(draw, 1)) return '...F';
    const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    return usable.length > 0 && !chance(draw, 3)
      ? randomField(draw, pick(draw, usable), depth)
      : '__typename';
  });
  return `{ ${selections.join(' ')} }`;
}

function randomField(draw: Draw, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const alias = chance(draw, 5) ? `${pick(draw, oddNames)}: ` : '';
  const given = field.args.filter((argument) => isNonNullType(argument.type) || chance(draw, 20));
  const values = given.map((argument) => `${argument.name}: ${randomValue(draw, argument.type, 3)}`);
  const inside = isCompositeType(type) ? ` ${randomSelection(draw, type, depth - 1)}` : '';
  return `${alias}${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}${inside}`;
}

function randomValue(draw: Draw, type: GraphQLInputType, depth: number): string {
  if (chance(draw, 4)) return pick(draw, oddValues);
  if (isNonNullType(type)) return randomValue(draw, type.ofType, depth);
  if (isListType(type)) {
    const length = depth > 0 ? draw(below, 4) : 0;
    return `[${Array.from({ length }, () => randomValue(draw, type.ofType, depth - 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return pick(draw, type.getValues()).name;
  if (!isInputObjectType(type)) return leafValue(draw, type.name);
  const fields = Object.values(type.getFields());
  const count = depth > 0 ? draw(below, 3) : 0;
  const given = new Set(Array.from({ length: count }, () => pick(draw, fields)));
  for (const field of fields) if (isNonNullType(field.type)) given.add(field);
  return `{ ${[...given].map((field) => `${field.name}: ${randomValue(draw, field.type, depth - 1)}`).join(', ')} }`;
}

function leafValue(draw: Draw, type: string): string {
  if (type === 'Int') return String(draw(fc.integer, { min: -1, max: 30 }));
  if (type === 'Float') return String(draw(fc.double, { min: -1, max: 2, noNaN: true }));
  if (type === 'Boolean') return String(draw(fc.boolean));
  if (type === 'Decimal') return `"${draw(fc.integer)}.${draw(fc.nat)}"`;
  if (type === 'DateTime') return `"${draw(fc.date, { noInvalidDate: true }).toISOString()}"`;
  if (type === 'Date') return '"2024-02-29"';
  if (type === 'JSON') return pick(draw, ['1', '"a"', '{ a: [1, { b: null }] }', '[]', 'null']);
  return JSON.stringify(draw(fc.string));
}

/** Takes a few characters away, doubles them or puts others there. */
function damage(draw: Draw, text: string): string {
  const at = draw(fc.nat, { max: text.length });
  const length = draw(below, 6);
  const cut = text.slice(at, at + length);
  const put = pick(draw, ['', cut + cut, '{', '}', '(', '"', '\u0000', '#', '...', '@', '💥', '$v', '&']);
  return text.slice(0, at) + put + text.slice(at + length);
}
