import fastify from 'fastify';
import { expect, test } from 'vitest';
import { loggerOf } from '../../gateway/log.ts';
import { stubGateway } from './stub-gateway.ts';

/** Stands wherever a value of somebody's data can be. */
const mark = 'MARK-12345678Z';

const loud = { level: 'trace', stream: { write: (line: string) => void lines.push(line) } };
const lines: string[] = [];
const preflight = { 'apollo-require-preflight': '1', authorization: `Bearer ${mark}`, cookie: `s=${mark}` };

test('an operation is one line: its name, its cost, how long it took, and what went wrong', async () => {
  const { post } = await stubGateway(undefined, { log: loud });
  lines.length = 0;
  await post({ query: 'query Greeting { word }' }, { 'x-request-id': 'one' });
  await post({ query: 'query Wrong { sentence }' }, { 'x-request-id': 'two' });
  await post({ query: `{ ${'word '.repeat(5_000)} }` }, { 'x-request-id': 'three' });
  const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'operation');
  expect(told).toMatchObject([
    { level: 30, requestId: 'one', operation: 'Greeting', cost: 0, ms: expect.any(Number) },
    { level: 30, requestId: 'two', codes: ['GRAPHQL_VALIDATION_FAILED'], ms: expect.any(Number) },
    { level: 30, requestId: 'three', codes: ['LIMIT_EXCEEDED'], ms: expect.any(Number) },
  ]);
});

test('at its loudest, the log repeats nothing that a client sent and nothing that he was answered', async () => {
  const { post, send } = await stubGateway(() => mark, { log: loud });
  const failing = await stubGateway(() => Promise.reject(new Error(`"${mark}"`)), { log: loud });
  lines.length = 0;
  const query = 'query ($n: Int) { word(length: $n) }';
  await post({ query: '{ word }', variables: { mark } }, preflight);
  await post({ query, variables: { n: mark } }, preflight);
  await post({ query: `{ word(length: "${mark}") }`, operationName: mark }, preflight);
  await post(`{"${mark}`, preflight);
  await send(`/graphql?query={word}&variables=${encodeURIComponent(JSON.stringify({ mark }))}`, {
    headers: preflight,
  });
  await send(`/${mark}`, { headers: preflight });
  await failing.post({ query: '{ word }', variables: { mark } }, preflight);
  expect(lines.length).toBeGreaterThanOrEqual(6);
  expect(lines.join('')).not.toContain(mark);
});

test('where a library logs a request or an error as it is, its data is left out', () => {
  const { log } = fastify({ logger: loggerOf(loud) });
  lines.length = 0;
  log.info({ req: { method: 'GET', url: `/?${mark}`, headers: { cookie: mark } } }, 'request');
  log.info({ authorization: mark, headers: { cookie: mark }, a: { b: { password: mark } } }, 'headers');
  log.error({ err: Object.assign(new Error(`no row "${mark}"`), { detail: mark }) }, 'failed');
  log.error(new Error(`no row "${mark}"`));
  expect(lines).toHaveLength(4);
  expect(JSON.parse(lines[0]!)).toMatchObject({ req: { method: 'GET' } });
  expect(JSON.parse(lines[2]!)).toMatchObject({ err: { type: 'Error', message: 'no row …' } });
  expect(lines.join('')).not.toContain(mark);
});
