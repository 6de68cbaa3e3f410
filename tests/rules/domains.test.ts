import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DomainDeclaration } from '../../subgraphs/_engine/domain.ts';
import { domainFolders, read, root } from './files.ts';

const files = ['README.md', 'tables.ts', 'domain.ts', 'sample.ts', 'schema.graphql'];
const folders = domainFolders();

test('there are forty domains', () => {
  expect(folders).toHaveLength(40);
});

test.each(folders)('%s has the files of a domain, and migrations', (folder) => {
  const missing = files.filter((file) => !existsSync(join(root, 'subgraphs', folder, file)));
  expect(missing).toEqual([]);
  expect(existsSync(join(root, 'migrations', folder))).toBe(true);
});

test.each(folders)('%s is named as its folder, and says what it owns', async (folder) => {
  const domain = await declarationOf(folder);
  expect(domain.name).toBe(folder);
  expect(domain.description.endsWith('.')).toBe(true);
  expect(read(`subgraphs/${folder}/README.md`).length).toBeGreaterThan(200);
});

test('numbers and entity names are used once', async () => {
  const declared = await Promise.all(folders.map(declarationOf));
  const numbers = declared.map(({ number }) => number);
  const entities = declared.flatMap((domain) => Object.keys(domain.entities));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(new Set(entities).size).toBe(entities.length);
});

async function declarationOf(folder: string): Promise<DomainDeclaration> {
  return (await import(`../../subgraphs/${folder}/domain.ts`)).default;
}
