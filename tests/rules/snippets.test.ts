import { expect, test } from 'vitest';
import { blocksOf, commandsOf, examplesOf } from './snippets.ts';

const page = [
  '# A page',
  '```sh',
  '# a comment',
  '$ DB_HOST=db npm start -- --port 4100 \\',
  '  --no-sample   # why',
  'cd graph && npm test',
  '```',
  '```graphql',
  'query Q($id: ID!) { policy(id: $id) { id } }',
  '```',
  'with',
  '```json',
  '{ "id": "p1" }',
  '```',
  '```json',
  '{ "data": { "policy": null } }',
  '```',
  '```graphql',
  '{ __typename }',
  '```',
].join('\n');

test('a page is read as blocks with their line', () => {
  expect(blocksOf(page).map(({ language, line }) => [language, line])).toEqual([
    ['sh', 2],
    ['graphql', 8],
    ['json', 12],
    ['json', 15],
    ['graphql', 18],
  ]);
});

test('variables and answer belong to the operation before them', () => {
  const [first, second] = examplesOf(blocksOf(page));
  expect(first).toMatchObject({ variables: { id: 'p1' }, answer: { data: { policy: null } } });
  expect(second).toEqual({ document: '{ __typename }\n', line: 18 });
});

test('an answer that was cut short is refused with its line', () => {
  const cut = '```graphql\n{ a }\n```\n```json\n{ "data": … }\n```\n';
  expect(() => examplesOf(blocksOf(cut))).toThrow('line 4');
});

test('a command is taken apart without comments, prompt and line ends', () => {
  const [shell] = blocksOf(page);
  expect(commandsOf(shell!)).toEqual([
    {
      line: 'DB_HOST=db npm start -- --port 4100 --no-sample',
      environment: ['DB_HOST'],
      words: ['npm', 'start', '--', '--port', '4100', '--no-sample'],
    },
    { line: 'cd graph', environment: [], words: ['cd', 'graph'] },
    { line: 'npm test', environment: [], words: ['npm', 'test'] },
  ]);
});
