import { parse } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { openServices } from '../../gateway/http-lane/services.ts';
import { createSubgraphs, readSdl } from '../../gateway/subgraphs.ts';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import type { FetchFailure } from '../../subgraphs/_platform/http/failures.ts';
import { type ServedDatabase, serveSubgraphs } from '../../subgraphs/_platform/http/serve.ts';

// Subgraphs over HTTP as anybody's gateway meets them, before databases that do as the test says.

let run: ServedDatabase['run'] = async () => {};
const database: ServedDatabase = {
  run: (...call) => run(...call),
  ping: () => run({} as never, {} as never),
};
const failures: FetchFailure[] = [];
const names = ['claims', '_graph'];
const served = await serveSubgraphs({
  subgraphs: [...createSubgraphs(() => database, names).subgraphs.values()],
  databases: new Map([['claims', database]]),
  cursorKey: Buffer.alloc(32),
  host: '127.0.0.1',
  port: 0,
  onFailure: (failure) => void failures.push(failure),
});
afterAll(() => served.close());

async function post(name: string, query: string, variables = {}, signal?: AbortSignal) {
  const response = await fetch(served.urlOf(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'order-1' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly object[];
}

const list = '{ claims(first: 1) { nodes { id } } }';
const entities = `query($rows: [_Any!]!) { _entities(representations: $rows) {
  ... on Claim { claimNumber } ... on Policy { claims { totalCount } } } }`;
const rows = [
  { __typename: 'Claim', id: '1' },
  { __typename: 'Policy', id: '2' },
];

const typesOf = (sdl: string) =>
  parse(sdl).definitions.flatMap((each) => ('name' in each && each.name ? [each.name.value] : []));

describe('a plain Apollo subgraph', () => {
  test.each(names)('%s tells a router the types of its committed contract', async (name) => {
    const { body } = await post(name, '{ _service { sdl } }');
    const { sdl } = body.data!['_service'] as { sdl: string };
    const missing = typesOf(readSdl(name)).filter((type) => !typesOf(sdl).includes(type));
    expect(missing).toEqual([]);
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.');
  });

  test('answers introspection', async () => {
    const { body } = await post('claims', '{ __type(name: "Claim") { kind } }');
    expect(body.data).toEqual({ __type: { kind: 'OBJECT' } });
  });

  test('repeats the id of the request', async () => {
    expect((await post('claims', '{ __typename }')).headers.get('x-request-id')).toBe('order-1');
  });
});

test('refuses a wrong document with its place and code', async () => {
  const { status, body } = await post('claims', '{ nothing }');
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});

test('a failure says where and which, nothing of what happened; the log hears of it once', async () => {
  run = async () => {
    throw new Problem('DATABASE_UNAVAILABLE', undefined, { originalError: new Error('host db7 is down') });
  };
  failures.length = 0;
  const { body } = await post('claims', entities, { rows: [...rows, ...rows] });
  const code = 'DATABASE_UNAVAILABLE';
  expect(body.errors).toMatchObject(
    [
      { path: ['_entities', 0], extensions: { code } },
      { path: ['_entities', 2], extensions: { code } },
      { path: ['_entities', 1, 'claims'], extensions: { code } },
      { path: ['_entities', 3, 'claims'], extensions: { code } },
    ].sort((a, b) => Number(a.path[1]) - Number(b.path[1])),
  );
  expect(body.data).toEqual({ _entities: [null, { claims: null }, null, { claims: null }] });
  expect(JSON.stringify(body)).not.toMatch(/db7|stack/);
  // Claims and the connections of policies are two statements.
  expect(failures.map(({ subgraph, code: told }) => [subgraph, told])).toEqual([
    ['claims', code],
    ['claims', code],
  ]);
});

test('a mistake of ours is INTERNAL, without its words', async () => {
  run = async () => {
    throw new TypeError('x.secret is not a function');
  };
  const { body } = await post('claims', list);
  expect(body.errors).toMatchObject([{ path: ['claims'], extensions: { code: 'INTERNAL' } }]);
  expect(JSON.stringify(body)).not.toContain('secret');
});

test.each([
  ['up', async () => {}, 200],
  ['down', () => Promise.reject(new Error('gone')), 503],
] as const)('health says whether the database is %s', async (state, ping, status) => {
  run = ping;
  const ask = async (path: string) => {
    const response = await fetch(`${served.url}${path}`);
    return [response.status, ((await response.json()) as { subgraphs: object }).subgraphs];
  };
  expect(await ask('/claims/health')).toEqual([status, { claims: state }]);
  expect(await ask('/health/ready')).toEqual([status, { claims: state, _graph: 'up' }]);
  expect((await fetch(`${served.url}/health/live`)).status).toBe(200);
});

test('when the client of the gateway goes away, the statement of the subgraph is told to stop', async () => {
  const asked = Promise.withResolvers<void>();
  const told = Promise.withResolvers<string>();
  run = async (_statement, _sink, options) => {
    options!.signal!.addEventListener('abort', () => told.resolve('told'));
    asked.resolve();
    await told.promise;
  };
  const services = openServices(new Map([['claims', served.urlOf('claims')]]));
  const client = new AbortController();
  const answer = services
    .source('claims')
    .process({ request: { query: list }, context: { signal: client.signal } } as never);
  await asked.promise;
  client.abort();
  expect(await told.promise).toBe('told');
  await answer;
  await services.close();
});

test('closing lets what is under way be answered', async () => {
  const asked = Promise.withResolvers<void>();
  const going = Promise.withResolvers<void>();
  run = async () => {
    asked.resolve();
    await going.promise;
  };
  const answer = post('claims', list);
  await asked.promise;
  const closed = served.close();
  going.resolve();
  expect((await answer).body.data).toEqual({ claims: { nodes: [] } });
  await closed;
  await expect(post('claims', list)).rejects.toThrow();
});
