import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { seeded, timeoutMs } from '../engine/reading/model/runs.ts';
import { world } from '../world.ts';
import { expectClean } from './scan.ts';

// Odd values in every kind of argument, through HTTP down to PostgreSQL: an answer, or a refusal that says what was wrong.

const { gateway, databases, cloneOf } = await world();
const clone = await cloneOf('customers');
const customers = openDatabase(clone);
afterAll(() => customers.close());
const { url, query } = await gateway(new Map([...databases(), ['customers', customers]]));
const sink = { row() {}, reset() {} };

interface Told {
  readonly status: number;
  readonly code: unknown;
  readonly data: Readonly<Record<string, never>> | null | undefined;
}

async function ask(document: string, variables: Readonly<Record<string, unknown>>): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await response.text();
  expectClean(text);
  const { data, errors } = JSON.parse(text);
  return { status: response.status, code: errors?.[0]?.extensions.code, data };
}

/** Rows, or a refusal for the value's sake; never a failure of ours. */
function expectAnswered({ status, code }: Told): void {
  expect([200, 400]).toContain(status);
  expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', undefined]).toContain(code);
}

const oddTexts = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202eabc',
  'עברית',
  '😀👩‍👩‍👧‍👦',
  'é e\u0301',
  '\ufeff',
  '\uffff',
  "'; drop table customers; --",
  '$1 $$ \\ " \' `',
  '{"a","b"}',
  'null',
  '\n\r\t\v\f',
  ' '.repeat(1_000),
  '%_\\',
  '(a+)+$',
  'x'.repeat(10_000),
];

const text = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({ unit: 'grapheme' }),
);

describe(seeded('texts'), () => {
  const list = (operator: string) =>
    `query ($v: String!) { customers(where: { lastName: { ${operator}: $v } }) { totalCount } }`;
  const operators = ['eq', 'ne', 'lt', 'gte', 'contains', 'startsWith', 'endsWith'];

  test('in every operator are compared as they are, or refused', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...operators), text, async (operator, value) => {
        expectAnswered(await ask(list(operator), { v: value }));
      }),
    );
  });

  test('in keys, cursors, node ids and time zones too', { timeout: timeoutMs }, async () => {
    const documents = [
      'query ($v: ID!) { customer(id: $v) { id } }',
      'query ($v: String!) { customerByCustomerNumber(customerNumber: $v) { id } }',
      'query ($v: String!) { customers(after: $v) { nodes { id } } }',
      'query ($v: String!) { customers(last: 1, before: $v) { nodes { id } } }',
      'query ($v: ID!) { node(nodeId: $v) { nodeId } }',
      'query ($v: String!) { customers { groupBy(by: [{ column: createdAt, bucket: DAY, timeZone: $v }], first: 1) { count } } }',
      'query ($v: String!) { customers(where: { metadata: { path: [$v], isNull: true } }) { totalCount } }',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), text, async (document, value) => {
        expectAnswered(await ask(document, { v: value }));
      }),
    );
  });

  test('come back as they were stored', { timeout: timeoutMs }, async () => {
    const storable = text.filter(
      (value) => value.isWellFormed() && !value.includes('\0') && value.length <= 1_000,
    );
    const [id] = await ids();
    await fc.assert(
      fc.asyncProperty(storable, async (value) => {
        const store = 'update customers set "lastName" = $2::text where id = $1::text';
        await customers.run({ text: store, parameters: [id!, value] }, sink);
        const found =
          'query ($id: ID!, $v: String!) { customers(where: { id: { eq: $id }, lastName: { eq: $v } }) { nodes { lastName } } }';
        const { data } = await ask(found, { id, v: value });
        expect(data).toEqual({ customers: { nodes: [{ lastName: value }] } });
      }),
      { numRuns: 300 },
    );
  });

  test.each(['100%', 'a_b', '\\', '(a+)+$', '.*'])(
    '%s is found as it is written and matches nothing else',
    async (value) => {
      const [id, other] = await ids();
      const store = 'update customers set "firstName" = $2::text where id = $1::text';
      await customers.run({ text: store, parameters: [id!, `<${value}>`] }, sink);
      await customers.run({ text: store, parameters: [other!, '<100 a.b aaaa>'] }, sink);
      const { data } = await ask(
        'query ($ids: [ID!]!, $v: String!) { customers(where: { id: { in: $ids }, firstName: { contains: $v } }) { nodes { id } } }',
        { ids: [id, other], v: value },
      );
      expect(data).toEqual({ customers: { nodes: [{ id }] } });
    },
  );
});

async function ids(): Promise<string[]> {
  const { data } = await query('{ customers(first: 2) { nodes { id } } }');
  return (data as { customers: { nodes: { id: string }[] } }).customers.nodes.map(({ id }) => id);
}

describe('ids', () => {
  test.each([
    '6F9619FF-8B86-D011-B42D-00C04FC964FF',
    '{6f9619ff-8b86-d011-b42d-00c04fc964ff}',
    '6f9619ff8b86d011b42d00c04fc964ff',
    '6f9619ff',
    '',
    '0',
  ])('%j is a row or none, never a failure', async (id) => {
    const { status, code, data } = await ask('query ($v: ID!) { customer(id: $v) { id } }', { v: id });
    expect([status, code, data]).toEqual([200, undefined, { customer: null }]);
  });
});

describe('decimals', () => {
  const list = 'query ($v: Decimal!) { policies(where: { premium: { lte: $v } }) { totalCount } }';
  test.each<[unknown, boolean]>([
    ['0.10', true],
    ['-0', true],
    ['0.00001', true],
    ['1000000000000000', true],
    [12, true],
    ['9'.repeat(30), true],
    [`0.${'9'.repeat(30)}`, true],
    ['NaN', false],
    ['Infinity', false],
    ['-Infinity', false],
    ['1e400', false],
    ['1e2', false],
    ['1,0', false],
    ['1.000,00', false],
    ['', false],
    [' 1', false],
    ['0x10', false],
    ['9'.repeat(31), false],
    ['1'.repeat(100_000), false],
    [0.1, false],
    [2 ** 53, false],
    [true, false],
    [['1'], false],
  ])('%j: %j', async (value, taken) => {
    const { status, code } = await ask(list, { v: value });
    expect([status, code]).toEqual(taken ? [200, undefined] : [400, 'BAD_USER_INPUT']);
  });
});

describe('instants and days', () => {
  const list = 'query ($v: DateTime!) { policies(where: { startDate: { lte: $v } }) { totalCount } }';
  test.each<[string, boolean]>([
    ['2024-02-29T00:00:00Z', true],
    ['2025-03-30T02:30:00+01:00', true],
    ['2025-01-31T09:30:00.123456Z', true],
    ['9999-12-31T23:59:59Z', true],
    ['2025-01-31t09:30:00z', true],
    ['2025-02-29T00:00:00Z', false],
    ['2025-01-31T24:00:00Z', false],
    ['2025-06-30T23:59:60Z', false],
    ['2025-01-31T09:30:00', false],
    ['2025-01-31', false],
    ['10000-01-01T00:00:00Z', false],
    ['+10000-01-01T00:00:00Z', false],
    ['0000-01-01T00:00:00Z', false],
    ['2025-01-31T09:30:00.1234567Z', false],
    ['2025-01-31T09:30:00+16:00', false],
    ['infinity', false],
    ['now', false],
    ['-infinity', false],
  ])('%s: %j', async (value, taken) => {
    const { status, code } = await ask(list, { v: value });
    expect([status, code]).toEqual(taken ? [200, undefined] : [400, 'BAD_USER_INPUT']);
  });
});

describe('JSON', () => {
  const list = 'query ($v: JSON) { customers(where: { metadata: { contains: $v } }) { totalCount } }';

  test('of any shape is compared or refused', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 8 }), async (value) => {
        // Refused with the whole body, see below.
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expectAnswered(await ask(list, { v: value }));
      }),
    );
  });

  test('that reaches for the prototype pollutes nothing, in a literal, by POST and by GET', async () => {
    const literal = list
      .replace('query ($v: JSON) ', '')
      .replace('$v', '{ __proto__: { polluted: 1 }, constructor: { prototype: 1 } }');
    expectAnswered(await ask(literal, {}));
    const body = JSON.stringify({ query: list }).replace(
      /}$/,
      ',"variables":{"v":{"__proto__":{"polluted":1}}}}',
    );
    const posted = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(posted.status).toBe(400);
    const search = new URLSearchParams({ query: list, variables: '{"v":{"__proto__":{"polluted":1}}}' });
    const got = await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([200, 400]).toContain(got.status);
    expectClean(await got.text());
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('of a megabyte, or with a key twice', async () => {
    const send = (variables: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":${JSON.stringify(list)},"variables":${variables}}`,
      });
    expect((await send(`{"v":"${'x'.repeat(1_000_000)}"}`)).status).toBe(413);
    expect((await send('{"v":{"a":1,"a":2}}')).status).toBe(200);
    const long = await send(`{"v":"${'x'.repeat(100_000)}"}`);
    expect(JSON.parse(await long.text()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('lists and enums', () => {
  const list = 'query ($v: [PolicyStatus!]) { policies(where: { status: { in: $v } }) { totalCount } }';

  test('an empty list finds nothing, too long a one is refused', async () => {
    expect((await ask(list, { v: [] })).data).toEqual({ policies: { totalCount: 0 } });
    expect((await ask(list, { v: Array(10_000).fill('ACTIVE') })).code).toBe('LIMIT_EXCEEDED');
  });

  test.each([['active'], ['ACTIVE '], [''], ['__proto__'], ['toString'], [1], [null], [{}]])(
    '%j is none of the words',
    async (word) => {
      expect(await ask(list, { v: [word] })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    },
  );
});
