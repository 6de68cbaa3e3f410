import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLError } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { openServices, type ServiceBounds } from '../../gateway/http-lane/services.ts';
import type { RequestContext } from '../../gateway/in-process.ts';
import { encodeNodeId } from '../../subgraphs/_engine/node-id.ts';

// The gateway's way to one subgraph, before a server that does as the test says.

const list = '{ claims(first: 1) { nodes { id } } }';
const rows = {
  query: `query($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Claim { claimNumber } ...Connections } }
    fragment Connections on Policy { open: claims { totalCount } }`,
  variables: {
    representations: [
      { __typename: 'Claim', id: '1' },
      { __typename: 'Policy', id: '2' },
    ],
  },
};

/** Asks a subgraph `claims` that is served by `answer`. */
async function laneTo(answer: RequestListener, bounds: ServiceBounds = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const services = openServices(new Map([['claims', `http://127.0.0.1:${port}/claims`]]), bounds);
  onTestFinished(async () => {
    await services.close();
    server.closeAllConnections();
    server.close();
  });
  const source = services.source('claims');
  const ask = async (
    request: { query: string; variables?: object } = { query: list },
    context: RequestContext = {},
  ) => {
    const { data, errors } = await source.process({ request, context } as never);
    return { data, errors: (errors as readonly GraphQLError[] | undefined)?.map(told) };
  };
  return { ask, stop: () => server.close(), ping: () => services.ping('claims') };
}

const told = ({ path, extensions }: GraphQLError) => ({ path, code: extensions['code'] });
const failed = (code: string) => ({ data: { claims: null }, errors: [{ path: ['claims'], code }] });
const json = { 'content-type': 'application/json' };

test('an operation is posted with the id of its request, and answered', async () => {
  const seen: IncomingMessage[] = [];
  const { ask } = await laneTo((request, response) => {
    seen.push(request);
    response.writeHead(200, json).end('{"data":{"claims":{"nodes":[]}}}');
  });
  const answer = await ask({ query: list }, { requestId: 'order-4711' });
  expect(answer).toEqual({ data: { claims: { nodes: [] } }, errors: undefined });
  expect(seen.map(({ method, url, headers }) => [method, url, headers['x-request-id']])).toEqual([
    ['POST', '/claims', 'order-4711'],
  ]);
});

test('connections are kept between fetches', async () => {
  const sockets = new Set<unknown>();
  const { ask } = await laneTo((request, response) => {
    sockets.add(request.socket);
    response.writeHead(200, json).end('{"data":{}}');
  });
  for (let count = 0; count < 20; count += 1) await ask();
  // The first may still be on its way back to the pool when the second fetch begins.
  expect(sockets.size).toBeLessThanOrEqual(2);
});

test('an answer beyond the cap is refused', async () => {
  const large = JSON.stringify({ data: { claims: 'x'.repeat(10_000) } });
  const { ask } = await laneTo((_request, response) => response.writeHead(200, json).end(large), {
    answerBytes: 5_000,
  });
  expect(await ask()).toEqual(failed('LIMIT_EXCEEDED'));
});

test('whoever does not answer in time costs the deadline and no more', async () => {
  const { ask } = await laneTo(() => {}, { fetchMs: 100 });
  const startedAt = performance.now();
  expect(await ask()).toEqual(failed('TIMEOUT'));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test.each([
  [503, 'no upstream', 'DATABASE_UNAVAILABLE'],
  [500, '<html>', 'INTERNAL'],
  [200, '[]', 'INTERNAL'],
  [200, '"text"', 'INTERNAL'],
])('status %i with %j is a %s', async (status, text, code) => {
  const { ask } = await laneTo((_request, response) => response.writeHead(status, json).end(text));
  expect(await ask()).toEqual(failed(code));
});

test('nobody there: a row of the subgraph is null as a whole, of another row only its connections', async () => {
  const { ask, stop, ping } = await laneTo(() => {});
  stop();
  const code = 'DATABASE_UNAVAILABLE';
  expect(await ask(rows)).toEqual({
    data: { _entities: [null, { __typename: 'Policy', open: null }] },
    errors: [
      { path: ['_entities', 0], code },
      { path: ['_entities', 1, 'open'], code },
    ],
  });
  await expect(ping()).rejects.toThrow();
});

test('a row whose connections failed keeps what its key tells, under the names it was asked by', async () => {
  const { ask, stop } = await laneTo(() => {});
  stop();
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Policy { id key: id nodeId handle: nodeId kind: __typename claims { totalCount } } } }`;
  const nodeId = encodeNodeId('Policy', '2');
  expect(await ask({ query, variables: { representations: [{ __typename: 'Policy', id: '2' }] } })).toEqual({
    data: {
      _entities: [
        {
          ...{ __typename: 'Policy', kind: 'Policy', id: '2', key: '2', nodeId, handle: nodeId },
          claims: null,
        },
      ],
    },
    errors: [{ path: ['_entities', 0, 'claims'], code: 'DATABASE_UNAVAILABLE' }],
  });
});

test('what only reads is sent again when its connection broke', async () => {
  let count = 0;
  const { ask } = await laneTo((request, response) => {
    count += 1;
    if (count === 1) request.socket.destroy();
    else response.writeHead(200, json).end('{"data":{"claims":null}}');
  });
  expect(await ask()).toEqual({ data: { claims: null }, errors: undefined });
  expect(count).toBe(2);
});

test('what may write is not', async () => {
  let count = 0;
  const { ask } = await laneTo((request) => {
    count += 1;
    request.socket.destroy();
  });
  const { errors } = await ask({ query: 'mutation { closeClaim { id } }' });
  expect(errors).toEqual([{ path: ['closeClaim'], code: 'DATABASE_UNAVAILABLE' }]);
  expect(count).toBe(1);
});

test('errors keep path and code; a code of no catalogue is INTERNAL', async () => {
  const errors = [
    { message: 'no', path: ['claims'], extensions: { code: 'FORBIDDEN', other: 'left out' } },
    { message: 'select secret', path: ['claims'], extensions: { code: '42P01' } },
  ];
  const { ask } = await laneTo((_request, response) =>
    response.writeHead(200, json).end(JSON.stringify({ data: null, errors })),
  );
  expect(await ask()).toEqual({
    data: null,
    errors: [
      { path: ['claims'], code: 'FORBIDDEN' },
      { path: ['claims'], code: 'INTERNAL' },
    ],
  });
});

test('rights that cannot be passed on let nothing be read', async () => {
  const { ask } = await laneTo(() => {});
  await expect(ask({ query: list }, { guard: () => undefined })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
