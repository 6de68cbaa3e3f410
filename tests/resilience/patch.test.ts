import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postgresAsPublished } from './postgres-as-published.ts';

const folder = join(import.meta.dirname, '../../subgraphs/_platform/patches');
const patch = readFileSync(join(folder, 'postgres@3.4.9.patch'), 'utf8');

/** The changed lines of one file of the patch. */
function changes(file: string): string[] {
  const section = patch.split(/^diff --git /m).find((text) => text.startsWith(`a/${file} `)) ?? '';
  return section.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

test('the installed postgres.js carries every hunk of the patch', () => {
  postgresAsPublished().remove();
});

test.each(['connection.js', 'query.js'])('import and require get the same %s', (file) => {
  expect(changes(`src/${file}`)).not.toEqual([]);
  expect(changes(`cjs/src/${file}`)).toEqual(changes(`src/${file}`));
});
