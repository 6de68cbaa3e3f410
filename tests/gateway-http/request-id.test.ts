import { expect, test } from 'vitest';
import { stubGateway } from './stub-gateway.ts';

const { send, post, log } = await stubGateway(() => {
  throw new Error('broken');
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const withId = (id: string) => post({ query: '{ word }' }, { 'x-request-id': id });

test('every answer has an id, and every error repeats it', async () => {
  const { headers, body } = await post({ query: '{ word }' });
  const id = headers.get('x-request-id');
  expect(id).toMatch(uuid);
  expect(body.errors![0]!.extensions['requestId']).toBe(id);
  expect((await send('/health/live')).headers.get('x-request-id')).toMatch(uuid);
});

test('the id a caller brings along is kept', async () => {
  const { headers, body } = await withId('order-4711.a:1');
  expect(headers.get('x-request-id')).toBe('order-4711.a:1');
  expect(body.errors![0]!.extensions['requestId']).toBe('order-4711.a:1');
});

test.each(['', 'a b', '<script>', 'á', 'x'.repeat(65), '{"level":60}'])(
  'an id that could not stand in a log line as it is gives way to a new one: %j',
  async (id) => {
    expect((await withId(encodeURI(id) === id ? id : '"')).headers.get('x-request-id')).toMatch(uuid);
  },
);

test('the line in the log is found by the id', async () => {
  await withId('find-me');
  const lines = log.map((line) => JSON.parse(line)).filter(({ requestId }) => requestId === 'find-me');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ code: 'INTERNAL', path: 'word', cause: { message: 'broken' } });
});

test('two requests at the same time do not mix their ids', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `parallel-${index}`);
  const answers = await Promise.all(ids.map(withId));
  expect(answers.map(({ body }) => body.errors![0]!.extensions['requestId'])).toEqual(ids);
});

test('nothing of an answer is kept by a cache or guessed at by a browser', async () => {
  for (const answer of [
    await post({ query: '{ word }' }),
    await send('/nowhere'),
    await send('/health/live'),
  ]) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});
