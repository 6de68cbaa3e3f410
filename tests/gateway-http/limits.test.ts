import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../gateway/limits.ts';
import { limits as engineLimits } from '../../subgraphs/_engine/limits.ts';
import { silentGateway } from './silent-databases.ts';
import type { StubAnswer } from './stub-gateway.ts';

// What is too large is refused before anything is planned: the databases of this gateway count what they are asked.

const { post, send, statements } = await silentGateway();
const graphql = { accept: 'application/graphql-response+json' };
const ask = (query: string, variables?: unknown) => post({ query, variables }, graphql);

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const page = 'policies { nodes { id } }';

/** Fragments that each spread the next one twice: 2^levels fields written out. */
const doubling = (levels: number) => `{ policies { nodes { ...F0 } } }
  ${times(levels, (level) => `fragment F${level} on Policy { ...F${level + 1} previousPolicy { ...F${level + 1} } }`)}
  fragment F${levels} on Policy { id }`;
/** The same side by side, so that it is wide and not deep. */
const spreading = (levels: number) => `{ policies { nodes { ...F0 } } }
  ${times(levels, (level) => `fragment F${level} on Policy { ...F${level + 1} ...F${level + 1} }`)}
  fragment F${levels} on Policy { id }`;

async function expectRefused(asked: Promise<StubAnswer>, code: string, message: RegExp) {
  const before = statements();
  const { status, body, text } = await asked;
  expect(body.errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(text).not.toMatch(/node_modules|at .*:\d+:\d+|stack/);
  expect(statements()).toBe(before);
}

describe('what real clients send passes', () => {
  test('the journey, at a five-hundredth of the most it may cost', async () => {
    const read = (name: string) =>
      readFileSync(`${import.meta.dirname}/../../gateway/explorer/journey.${name}`, 'utf8');
    const { status, body } = await ask(read('graphql'), JSON.parse(read('variables.json')));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect((body.extensions as { cost: { requested: number } }).cost.requested).toBeLessThan(
      limits.cost / 100,
    );
  });

  test.each([
    ['as explorers ask', {}],
    ['with all that newer tools ask', { specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }],
  ])('introspection, %s', async (_how, options) => {
    const { status, body } = await ask(getIntrospectionQuery({ ...options, inputValueDeprecation: true }));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test('a page of 100 policies with what hangs on them', async () => {
    const { body } = await ask(`{ policies(first: 100) { nodes {
      customer { id } coverages { nodes { id } } claims { totalCount nodes { id payments { nodes { id } } } }
    } } }`);
    expect(body.errors).toBeUndefined();
  });

  test("what Relay's compiler adds to tell types apart", async () => {
    const { body } = await ask('{ policies { nodes { __typename __isNode: __typename } } }');
    expect(body.errors).toBeUndefined();
  });
});

describe('what is too large is refused, with what, by how much, and the way out', () => {
  test.each<[string, string, RegExp]>([
    [
      'tokens',
      `{${' a'.repeat(limits.tokens)}}`,
      /^Too many tokens: more than 3000, and 3000 are taken\. Ask in/,
    ],
    ['3,000 levels of fields', '{ policies '.repeat(3_000), /^Brackets nested too deep: more than 64/],
    ['3,000 levels of a literal', `{ policies(where: ${'{not:'.repeat(3_000)}`, /^Brackets nested too deep/],
    ['3,000 levels of a list', `{ nodes(nodeIds: ${'['.repeat(3_000)}`, /^Brackets nested too deep/],
    [
      'depth',
      `${'{ policies { nodes '.repeat(8)}{ id }${'} }'.repeat(8)}`,
      /^Fields nested too deep: 17 levels, and 15/,
    ],
    [
      'depth of introspection',
      `{ __type(name: "Query") ${'{ ofType '.repeat(21)}{ name }${'}'.repeat(21)} }`,
      /^Questions about the schema nested too deep: 23 levels, and 20/,
    ],
    [
      'fields at the top',
      `{ ${times(21, (i) => `a${i}: ${page}`)} }`,
      /^Too many fields at the top: 21, and 20/,
    ],
    [
      'fields at the top, in a fragment',
      `{ ${'...F '.repeat(21)} } fragment F on Query { ${page} }`,
      /^Too many fields at the top: 21/,
    ],
    [
      '500 aliases',
      `{ policies { nodes { ${times(500, (i) => `a${i}: id`)} } } }`,
      /^Too many aliases: 500, and 50/,
    ],
    [
      'directives',
      `{ policies { nodes { id ${'@include(if: true)'.repeat(51)} } } }`,
      /^Too many directives: 51, and 50/,
    ],
    [
      'variables',
      `query (${times(101, (i) => `$v${i}: Int`)}) { ${page} }`,
      /^Too many variables: 101, and 100/,
    ],
    [
      '1,000 variables nobody uses',
      `query (${times(1_000, (i) => `$v${i}: Int`)}) { ${page} }`,
      /^Too many tokens: more than 3000/,
    ],
    [
      '80 times 60 inline fragments',
      `{ policies { nodes { ${times(80, () => `${'... on Policy { '.repeat(60)}id${'}'.repeat(60)}`)} } } }`,
      /^Too many tokens/,
    ],
    [
      '300 fragments',
      `{ policies { nodes { ${times(300, (i) => `...f${i}`)} } } } ${times(300, (i) => `fragment f${i} on Policy { id customer { id } }`)}`,
      /^Too many tokens/,
    ],
    [
      'the same field 900 times',
      `{ policies { nodes { ${'id '.repeat(900)} } } }`,
      /^The same fields are selected too often/,
    ],
    [
      'a list of literals',
      `{ nodes(nodeIds: [${'"a" '.repeat(201)}]) { nodeId } }`,
      /^Too many values in a list: 201, and 200/,
    ],
    [
      'introspection that multiplies itself',
      `{ __schema { types { fields { type { ${times(10, (i) => `f${i}: fields { type { name } }`)} } } } } }`,
      /^Too many parts of the schema asked for/,
    ],
  ])('%s', async (_what, query, message) => {
    await expectRefused(ask(query), 'LIMIT_EXCEEDED', message);
  });

  test.each([8, 10, 12, 14, 15, 16, 20, 24, 28, 30])(
    'fragments that double %i times, in milliseconds',
    async (levels) => {
      for (const document of [doubling(levels), spreading(levels)]) {
        const start = performance.now();
        const { body } = await ask(document);
        // Two are refused by what they could cost and not by their size; the gateway as it comes takes six seconds.
        expect(['LIMIT_EXCEEDED', 'COST_EXCEEDED', undefined]).toContain(
          body.errors?.[0]?.extensions['code'],
        );
        if (levels > 10) expect(body.errors).toHaveLength(1);
        expect(performance.now() - start).toBeLessThan(500);
      }
    },
  );

  test('a fragment within itself is for validation to refuse, and does not hold up the count', async () => {
    const circle = `{ policies { nodes { ...A } } }
      fragment A on Policy { id ...B } fragment B on Policy { id previousPolicy { ...A } }`;
    await expectRefused(ask(circle), 'GRAPHQL_VALIDATION_FAILED', /Cannot spread fragment "A" within itself/);
  });

  test('a number beyond all numbers, which no subgraph could be sent', async () => {
    const query = '{ policies { aggregate { percentile(fraction: 1e400) { premium } } } }';
    await expectRefused(ask(query), 'BAD_USER_INPUT', /^A number is larger than there are numbers\.$/);
  });

  test('the place is told where there is one', async () => {
    const { body } = await ask(`query A { ${page} }\nquery B { ${times(21, (i) => `a${i}: ${page}`)} }`);
    expect(body.errors?.[0]).toMatchObject({ locations: [{ line: 2, column: 1 }] });
  });

  test('a refusal is the same by GET, and the second time', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const query = encodeURIComponent(spreading(20));
    for (let time = 0; time < 2; time += 1)
      await expectRefused(
        send(`/graphql?query=${query}`, { headers }),
        'LIMIT_EXCEEDED',
        /^Too many selections/,
      );
  });
});

describe('names that are more than names in some languages are refused', () => {
  test.each([
    '{ __proto__: policies { nodes { id } } }',
    '{ constructor: policies { nodes { id } } }',
    '{ policies { prototype: nodes { id } } }',
    '{ policies { nodes { __mine: id } } }',
    '{ policies { nodes { __isNode: id } } }',
    'query ($__proto__: Int) { policies(first: $__proto__) { nodes { id } } }',
    'query ($constructor: Int) { policies(first: $constructor) { nodes { id } } }',
    '{ ...__proto__ } fragment __proto__ on Query { policies { nodes { id } } }',
    'query constructor { policies { nodes { id } } }',
  ])('%s', async (query) => {
    await expectRefused(ask(query), 'GRAPHQL_VALIDATION_FAILED', /Choose another name/);
    expect(({} as Record<string, unknown>)['nodes']).toBeUndefined();
  });
});

describe('pages are checked when the variables are known', () => {
  const list = 'query ($n: Int) { customer(id: "x") { policies(first: $n) { nodes { id } } } }';
  const message = (n: number) => new RegExp(`^first on policies must be from 0 to 500, not ${n}\\.$`);

  test.each([1_000_000, 501, -1])('first: %i, as literal, variable and default of a variable', async (n) => {
    const literal = `{ customer(id: "x") { policies(first: ${n}) { nodes { id } } } }`;
    await expectRefused(ask(literal), 'BAD_USER_INPUT', message(n));
    await expectRefused(ask(list, { n }), 'BAD_USER_INPUT', message(n));
    await expectRefused(ask(list.replace('$n: Int', `$n: Int = ${n}`)), 'BAD_USER_INPUT', message(n));
  });

  test('2^31 is no Int, as literal and variable', async () => {
    const n = 2 ** 31;
    await expectRefused(
      ask(list, { n }),
      'BAD_USER_INPUT',
      /^Variable "\$n" is refused: Int cannot represent/,
    );
    await expectRefused(
      ask(`{ policies(first: ${n}) { nodes { id } } }`),
      'GRAPHQL_VALIDATION_FAILED',
      /Int cannot represent/,
    );
  });

  test('null is as good as nothing', async () => {
    expect((await ask(list, { n: null })).body.errors).toBeUndefined();
  });

  test('the last ones, and groups, have their own most', async () => {
    await expectRefused(
      ask('{ policies(last: 501) { nodes { id } } }'),
      'BAD_USER_INPUT',
      /^last on policies/,
    );
    const groups = (n: number) => `{ policies { groupBy(by: [{ column: status }], first: ${n}) { count } } }`;
    await expectRefused(ask(groups(1_001)), 'BAD_USER_INPUT', /^first on groupBy must be from 0 to 1000/);
    expect((await ask(groups(1_000))).body.errors).toBeUndefined();
  });
});

describe('variables', () => {
  const list = 'query ($where: PolicyWhere) { policies(where: $where) { nodes { id } } }';

  test('nested deeper than the stack is', async () => {
    const message = /^Variable "\$where" is nested too deep: more than 64 levels, and 64 are taken/;
    // Written by hand, since JSON.stringify would run out of stack itself.
    const where = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    const asked = post(`{"query":${JSON.stringify(list)},"variables":{"where":${where}}}`, graphql);
    await expectRefused(asked, 'LIMIT_EXCEEDED', message);
  });

  test('JSON is held to the same depth', async () => {
    const json = 'query ($v: JSON) { claims(where: { metadata: { contains: $v } }) { nodes { id } } }';
    const text = `${'['.repeat(1_000)}${']'.repeat(1_000)}`;
    await expectRefused(
      ask(json, { v: JSON.parse(text) }),
      'LIMIT_EXCEEDED',
      /^Variable "\$v" is nested too deep/,
    );
  });

  test('with a list that is too long, wherever it is', async () => {
    const values = Array.from({ length: engineLimits.listValuesMax + 1 }, String);
    const where = { and: [{ id: { in: values } }] };
    await expectRefused(
      ask(list, { where }),
      'LIMIT_EXCEEDED',
      /^Too many values in a list of variable "\$where": 201/,
    );
    const nodes = 'query ($ids: [ID!]!) { nodes(nodeIds: $ids) { nodeId } }';
    await expectRefused(ask(nodes, { ids: values }), 'LIMIT_EXCEEDED', /: 201, and 200 are taken/);
  });

  test.each<[string, string, unknown, RegExp]>([
    [
      'a word outside the enum',
      'PolicyStatus',
      'MARK',
      /is refused: There is no such value in "PolicyStatus"\./,
    ],
    [
      'an enum that is a number',
      'PolicyStatus',
      8_150_815,
      /Enum "PolicyStatus" cannot represent non-string value\.$/,
    ],
    ['a text for a number', 'Int', 'MARK', /is refused: Int cannot represent non-integer value\.$/],
    ['a text with a colon', 'Int', 'a: "MARK"', /is refused: Int cannot represent non-integer value\.$/],
    ['a list for a text', 'String', ['MARK'], /is refused: String cannot represent a non string value\.$/],
    ['an object for an id', 'ID', { a: 'MARK' }, /is refused: ID cannot represent value\.$/],
    ['a text for a truth', 'Boolean', 'MARK', /is refused: Boolean cannot represent a non boolean value\.$/],
    ['a text for money', 'Decimal', 'MARK', /is refused: A Decimal is a string of digits/],
    [
      'a text for an object',
      'PolicyWhere',
      'MARK',
      /is refused: Expected type "PolicyWhere" to be an object\.$/,
    ],
    ['nothing', 'Int!', undefined, /is missing; its type is Int!\.$/],
    ['a null', 'Int!', null, /must not be null; its type is Int!\.$/],
    [
      'something deep inside',
      'PolicyWhere',
      { and: [{ premium: { gte: 'MARK' } }] },
      / at "and\.0\.premium\.gte" is refused/,
    ],
  ])('of the wrong type: %s is refused without being repeated', async (_what, type, value, message) => {
    const used = `query ($v: ${type}) { policies @include(if: true) { nodes { id @skip(if: false) } } ${usesOf[type.replace('!', '')]} }`;
    const { body, text } = await post(
      { query: used, variables: value === undefined ? {} : { v: value } },
      graphql,
    );
    expect(body.errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(body.errors![0]!.message).toMatch(/^Variable "\$v" /);
    expect(text).not.toMatch(/MARK|8150815/);
  });
});

/** A use of `$v` for each type. */
const usesOf: Readonly<Record<string, string>> = {
  PolicyStatus: 'b: policies(where: { status: { eq: $v } }) { nodes { id } }',
  Int: 'b: policies(first: $v) { nodes { id } }',
  String: 'b: policies(where: { policyNumber: { eq: $v } }) { nodes { id } }',
  ID: 'b: policies(where: { id: { eq: $v } }) { nodes { id } }',
  Boolean: 'b: policies @include(if: true) { groupBy(by: [], fillGaps: $v) { count } }',
  Decimal: 'b: policies(where: { premium: { eq: $v } }) { nodes { id } }',
  PolicyWhere: 'b: policies(where: $v) { nodes { id } }',
};
