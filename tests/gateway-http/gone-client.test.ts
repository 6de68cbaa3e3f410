import { expect, test } from 'vitest';
import { graphOf, serve } from './stub-gateway.ts';

const body = JSON.stringify({ query: '{ word }' });
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };

test('when the client goes away, what runs for him is told to stop', async () => {
  const asked = Promise.withResolvers<AbortSignal>();
  const told = Promise.withResolvers<string>();
  const graph = graphOf(async (_document, _variables, { signal }) => {
    signal!.addEventListener('abort', () => told.resolve('told'));
    asked.resolve(signal!);
    await told.promise;
    return { data: { word: null } };
  });
  const { url } = await serve({ graph });
  const client = new AbortController();
  const answer = fetch(`${url}/graphql`, { ...post, signal: client.signal });
  expect((await asked.promise).aborted).toBe(false);
  client.abort();
  await expect(answer).rejects.toThrow();
  expect(await told.promise).toBe('told');
});

test('a client that got its answer stops nothing', async () => {
  const signals: AbortSignal[] = [];
  const graph = graphOf((_document, _variables, { signal }) => {
    signals.push(signal!);
    return { data: { word: 'hello' } };
  });
  const { post: ask, close } = await serve({ graph });
  await ask({ query: '{ word }' });
  await close();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});
