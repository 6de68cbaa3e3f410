import { expect, test } from 'vitest';
import { limits } from '../../gateway/limits.ts';
import { isProblemCode } from '../../subgraphs/_engine/problems.ts';
import { type StubAnswer, stubGateway } from './stub-gateway.ts';

const { send, post, log } = await stubGateway();

const json = { 'content-type': 'application/json' };
const graphql = { accept: 'application/graphql-response+json' };
const bodyOf = (characters: number) => JSON.stringify({ query: `{ word }${' '.repeat(characters)}` });
const preflight = { 'apollo-require-preflight': '1' };

interface Refusal {
  readonly what: string;
  readonly ask: () => Promise<StubAnswer>;
  readonly status: number;
  readonly code: string;
}

const refusals: readonly Refusal[] = [
  { what: 'a body that is not JSON', ask: () => post('{'), status: 400, code: 'BAD_REQUEST' },
  { what: 'an empty body', ask: () => post(''), status: 400, code: 'BAD_REQUEST' },
  { what: 'JSON without an operation', ask: () => post({ q: 1 }), status: 400, code: 'BAD_REQUEST' },
  {
    what: 'a list of operations',
    ask: () => post([{ query: '{ word }' }]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: 'a body that reaches for the prototype',
    ask: () => post('{"query":"{ word }","variables":{"__proto__":{"admin":true}}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: 'a body over 256 KiB',
    ask: () => post(bodyOf(limits.bodyBytes)),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    what: 'plain text, as a form on another site could send it',
    ask: () => post('{"query":"{ word }"}', { 'content-type': 'text/plain' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'another character set',
    ask: () => post({ query: '{ word }' }, { 'content-type': 'application/json; charset=utf-7' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'a compressed body',
    ask: () => post({ query: '{ word }' }, { 'content-encoding': 'gzip' }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'a query by GET that any page could make a browser send',
    ask: () => send('/graphql?query={word}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: 'a method that is neither GET nor POST',
    ask: () => send('/graphql', { method: 'DELETE' }),
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  { what: 'an unknown address', ask: () => send('/graphgl'), status: 404, code: 'NOT_FOUND' },
  { what: 'an address that cannot be decoded', ask: () => send('/%ff'), status: 400, code: 'BAD_REQUEST' },
  {
    what: 'a document that is not GraphQL',
    ask: () => post({ query: '{ word' }, graphql),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    what: 'a document nested deeper than the parser can go',
    ask: () => post({ query: '{ word '.repeat(3_000) }, graphql),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    what: 'a document of too many tokens',
    ask: () => post({ query: `{${' word'.repeat(limits.tokens)}}` }, graphql),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    what: 'a field that is not there',
    ask: () => post({ query: '{ sentence }' }, graphql),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'a kind of operation the graph has not',
    ask: () => post({ query: 'subscription { word }' }, graphql),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'a mutation by GET',
    ask: () => send('/graphql?query=mutation{word}', { headers: preflight }),
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  {
    what: 'an operation name that is not in the document',
    ask: () => post({ query: 'query A { word }', operationName: 'B' }, graphql),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    what: 'two operations of which none is named',
    ask: () => post({ query: 'query A { word } query B { word }' }, graphql),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    what: 'a variable of the wrong type',
    ask: () => post({ query: 'query ($n: Int) { word(length: $n) }', variables: { n: 'x' } }, graphql),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a query beside a hash that is not its own',
    ask: () => post({ query: '{ word }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a1' } } }),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
  {
    what: 'a query that was never registered',
    ask: () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a1' } } }),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
];

test.each(refusals)('$what is refused with $status and $code, as JSON and without a stack', async (each) => {
  const { status, headers, body, text } = await each.ask();
  expect(status).toBe(each.status);
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  expect(body.errors).toHaveLength(1);
  const [error] = body.errors!;
  expect(error!.extensions).toEqual({ code: each.code, requestId: headers.get('x-request-id') });
  expect(isProblemCode(each.code)).toBe(true);
  expect(error!.message).toMatch(/\S/);
  expect(text).not.toMatch(/node_modules|at .*:\d+:\d+|stack size/);
});

test('what a client did wrong is told to the client and leaves no line in the log', async () => {
  for (const { ask } of refusals) await ask();
  expect(log).toEqual([]);
});

test('where application/json was asked for, a refused document is a well-formed answer: 200', async () => {
  // GraphQL over HTTP, section 6.4.1; a body that is no request at all stays 400 in both.
  const accept = { accept: 'application/json' };
  expect((await post({ query: '{ word' }, accept)).status).toBe(200);
  expect((await post({ query: '{ sentence }' }, accept)).status).toBe(200);
  expect((await post({}, accept)).status).toBe(400);
});

test('a method that is not taken is answered with those that are', async () => {
  const { headers } = await send('/graphql', { method: 'PUT', headers: json, body: '{}' });
  expect(headers.get('allow')).toBe('GET, POST');
});

test('a query is answered by POST, and by GET when a script sends it', async () => {
  expect((await post({ query: '{ word }' })).body.data).toEqual({ word: 'hello' });
  const { status, body } = await send('/graphql?query={word}', { headers: preflight });
  expect([status, body.data]).toEqual([200, { word: 'hello' }]);
});

test('a body of almost 256 KiB is read', async () => {
  expect((await post(bodyOf(255 * 1024))).status).toBe(200);
});

test('whoever types the address of the graph into a browser is sent to the page', async () => {
  const { status, headers } = await send('/graphql', { headers: { accept: 'text/html,*/*' } });
  expect([status, headers.get('location')]).toEqual([303, '/']);
});
