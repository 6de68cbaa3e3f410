import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createDocumentCache } from '../../gateway/document-cache.ts';

const document = (characters: number) => parse(`{ a }${' '.repeat(characters - 5)}`);

test('documents unused for longest go first, by the characters they were parsed from', async () => {
  const cache = createDocumentCache(100);
  await cache.set('one', document(40));
  await cache.set('two', document(40));
  await cache.get('one');
  await cache.set('three', document(40));
  expect(await cache.get('two')).toBeUndefined();
  expect(await cache.get('one')).toBeDefined();
  expect(await cache.get('three')).toBeDefined();
});

test('a document set twice counts once', async () => {
  const cache = createDocumentCache(100);
  for (let time = 0; time < 10; time += 1) await cache.set('one', document(60));
  await cache.set('two', document(40));
  expect(await cache.get('one')).toBeDefined();
  expect(await cache.delete('one')).toBe(true);
  expect(await cache.delete('one')).toBe(false);
  await cache.set('three', document(60));
  expect(await cache.get('two')).toBeDefined();
});

test('a document larger than the whole is not kept', async () => {
  const cache = createDocumentCache(100);
  await cache.set('huge', document(101));
  expect(await cache.get('huge')).toBeUndefined();
});
