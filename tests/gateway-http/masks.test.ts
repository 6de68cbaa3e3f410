import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../subgraphs/_engine/node-id.ts';
import { Problem, problems } from '../../subgraphs/_engine/problems.ts';
import type { Database } from '../../subgraphs/_platform/databases/database.ts';
import { problemOf } from '../../subgraphs/_platform/databases/failures.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { graphOf, type StubAnswer, serve, stubGateway } from './stub-gateway.ts';

/** Stands wherever a driver's error can carry a value of somebody's data. */
const mark = 'MARK-12345678Z';

function databaseError(): Error {
  const message = `value ${mark} is out of range, "${mark}"`;
  return Object.assign(new Error(message), {
    name: 'PostgresError',
    code: '23505',
    severity: 'ERROR',
    detail: `Key (nif)=(${mark}) already exists.`,
    hint: mark,
    where: `PL/pgSQL function "${mark}"`,
    query: `select '${mark}'`,
    parameters: [mark],
    table_name: 'customers',
    constraint_name: 'customers_nif_key',
  });
}

const throwing = (make: () => unknown) =>
  stubGateway(() => {
    throw make();
  });
const ask = { query: '{ word }' };

function expectInternal({ body, text }: StubAnswer): void {
  const [{ message, path, extensions } = {}] = body.errors ?? [];
  expect(message).toBe(problems.INTERNAL.message);
  expect(path).toEqual(['word']);
  expect(Object.keys(extensions!).sort()).toEqual(['code', 'requestId']);
  expect(extensions!['code']).toBe('INTERNAL');
  expect(text).not.toContain(mark);
}

describe("a database's error", () => {
  test('reaches neither the client nor, with its values, the log', async () => {
    const { post, log } = await throwing(databaseError);
    expectInternal(await post({ ...ask, variables: { secret: mark } }));
    expect(log).toHaveLength(1);
    expect(log[0]).not.toContain(mark);
    const { cause } = JSON.parse(log[0]!);
    expect(cause).toMatchObject({ type: 'PostgresError', code: '23505', table_name: 'customers' });
    expect(cause.frames[0]).toContain('masks.test.ts');
  });

  test('is as quiet inside a problem, whose own words the client may read', async () => {
    const outage = Object.assign(databaseError(), { code: '57P01' });
    const { post, log } = await throwing(() => problemOf(outage));
    const { body, text } = await post(ask);
    expect(body.errors).toMatchObject([
      { message: problems.DATABASE_UNAVAILABLE.message, extensions: { code: 'DATABASE_UNAVAILABLE' } },
    ]);
    expect(text + log.join()).not.toContain(mark);
    expect(JSON.parse(log[0]!)).toMatchObject({ level: 40, cause: { code: '57P01' } });
  });

  test('is masked on its way through every subgraph of the real graph, at the root and in a row', async () => {
    const failing = (domain: string): Database => ({
      domain,
      run: () => Promise.reject(databaseError()),
      ping: async () => {},
      close: async () => {},
    });
    const databases = new Map(domains.map(({ name }) => [name, failing(name)]));
    const { post, log } = await serve({ databases });
    const { body, text } = await post({
      query: `query ($node: ID!) {
        one: policies { nodes { id } }
        two: claims { nodes { id } }
        three: node(nodeId: $node) { ... on Customer { firstName } }
      }`,
      variables: { node: encodeNodeId('Customer', mark) },
    });
    const places = body.errors!.map(({ path }) => path!.join('.')).sort();
    expect(places).toEqual(['one', 'three', 'two']);
    for (const { message, extensions } of body.errors!) {
      expect(message).toBe(problems.INTERNAL.message);
      expect(Object.keys(extensions).sort()).toEqual(['code', 'requestId']);
    }
    expect(text + log.join()).not.toContain(mark);
    expect(log).toHaveLength(3);
  });
});

describe('an error of our own code', () => {
  test('is INTERNAL to the client; the log has its kind, its words and its place, without what they quote', async () => {
    const { post, log } = await throwing(() => new TypeError(`Cannot read "${mark}" of undefined`));
    expectInternal(await post(ask));
    expect(log[0]).not.toContain(mark);
    const { cause, level } = JSON.parse(log[0]!);
    expect(level).toBe(50);
    expect(cause).toMatchObject({ type: 'TypeError', message: 'Cannot read … of undefined' });
  });

  test('is INTERNAL too when it is no error at all, or invents a code', async () => {
    expectInternal(await (await throwing(() => mark)).post(ask));
    const invented = new GraphQLError(mark, { extensions: { code: 'toString', sql: mark } });
    expectInternal(await (await throwing(() => invented)).post(ask));
  });

  test('says nothing of itself even as a problem', async () => {
    const { post } = await throwing(() => new Problem('INTERNAL', `the row ${mark} has no shape`));
    expectInternal(await post(ask));
  });
});

test('a problem keeps its words and its code, and loses everything else it carries', async () => {
  const options = { extensions: { serviceName: mark, stacktrace: [mark], sql: mark } };
  const { post } = await throwing(() => new Problem('BAD_USER_INPUT', 'first must be positive.', options));
  const { body, text } = await post(ask);
  expect(body.errors).toMatchObject([{ message: 'first must be positive.', path: ['word'] }]);
  expect(Object.keys(body.errors![0]!.extensions).sort()).toEqual(['code', 'requestId']);
  expect(text).not.toContain(mark);
});

test('what the planner notes about a null is not part of the answer, but of the log', async () => {
  const valueCompletion = [{ message: mark, path: ['word'], extensions: { code: 'INVALID_GRAPHQL' } }];
  const graph = graphOf(() => ({ data: { word: null }, extensions: { valueCompletion, ftv1: mark } }));
  const { post, log } = await serve({ graph });
  const { data, extensions } = (await post(ask)).body;
  expect([data, Object.keys(extensions!)]).toEqual([{ word: null }, ['cost']]);
  expect(JSON.parse(log[0]!)).toMatchObject({ level: 50, paths: ['word'], count: 1 });
  expect(log[0]).not.toContain(mark);
});

test('one cause under many rows is one line in the log', async () => {
  const cause = new Problem('DATABASE_UNAVAILABLE');
  const errors = Array.from(
    { length: 50 },
    (_, row) => new GraphQLError(cause.message, { path: ['word', row], originalError: cause }),
  );
  const { post, log } = await serve({ graph: graphOf(() => ({ data: { word: null }, errors })) });
  expect((await post(ask)).body.errors).toHaveLength(50);
  expect(log).toHaveLength(1);
});

test('an endless message is cut', async () => {
  const { post } = await throwing(() => new Problem('BAD_USER_INPUT', 'x'.repeat(100_000)));
  expect((await post(ask)).body.errors![0]!.message).toHaveLength(1_000);
});

test('an error without data is the server at fault: 500', async () => {
  const graph = graphOf(() => ({ errors: [new GraphQLError(mark)] }));
  const { status, text } = await (await serve({ graph })).post(ask);
  expect(status).toBe(500);
  expect(text).not.toContain(mark);
});
