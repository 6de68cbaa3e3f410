import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type WorldGateway, world } from '../world.ts';
import { projectFiles, read, root } from './files.ts';
import { type Block, blocksOf, type Command, commandsOf, examplesOf } from './snippets.ts';

const pages = projectFiles().filter((path) => path.endsWith('.md'));
const shown = pages.map((page) => ({ page, blocks: blocksOf(read(page)) }));
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

test('there is a README with the two commands and an operation', () => {
  expect(pages, 'README.md is missing').toContain('README.md');
  const blocks = blocksOf(read('README.md'));
  const commands = blocks
    .filter(isShell)
    .flatMap(commandsOf)
    .map(({ words }) => words.join(' '));
  expect(commands).toContain('npm start');
  expect(commands).toContain('npm test');
  expect(blocks.map(({ language }) => language)).toContain('graphql');
});

describe.each(shown.filter(({ blocks }) => blocks.some(isShell)))('the commands of $page', ({ blocks }) => {
  const commands = blocks.filter(isShell).flatMap(commandsOf);
  test.each(commands)('$line', (command) => {
    expect(objection(command)).toBeUndefined();
  });
});

const withExamples = shown.filter(({ blocks }) => blocks.some(({ language }) => language === 'graphql'));

describe.runIf(withExamples.length > 0).each(withExamples)('the operations of $page', async ({ blocks }) => {
  const { gateway } = await world();
  let query: WorldGateway['query'];
  beforeAll(async () => {
    ({ query } = await gateway());
  });

  test.each(examplesOf(blocks))('the operation at line $line is answered as shown', async (example) => {
    const answer = await query(example.document, example.variables);
    if (example.answer) {
      // What an operation cost stands in every answer; a page shows it only where it speaks of it.
      const { extensions, ...plain } = answer;
      const shown = 'extensions' in (example.answer as object) ? { ...plain, extensions } : plain;
      expect(JSON.stringify(shown, null, 2)).toBe(JSON.stringify(example.answer, null, 2));
    } else {
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toBeTruthy();
    }
  });
});

function isShell({ language }: Block): boolean {
  return language === 'sh' || language === 'bash' || language === 'console';
}

/** Why a reader who types the command would be disappointed; undefined when he would not. */
function objection({ words, environment }: Command): string | undefined {
  const [program = '', ...rest] = words;
  if (program === 'cd' || (program === 'git' && rest[0] === 'clone')) return undefined;
  if (program === 'curl')
    return rest.some((word) => word.includes('localhost:4000')) ? undefined : 'curl to elsewhere';
  if (program === 'npm') return objectionToScript(rest, environment);
  const script = program === 'node' ? rest[0] : program;
  if (script?.includes('/') || script?.endsWith('.ts')) {
    return existsSync(join(root, script)) ? undefined : `there is no ${script}`;
  }
  return `no test knows what "${program}" does: use an npm script`;
}

/** Every word a reader would type after `--`, and every variable before it, has to stand in the script's help. */
function objectionToScript(words: readonly string[], environment: readonly string[]): string | undefined {
  const [name = '', ...rest] = words[0] === 'run' ? words.slice(1) : words;
  const script = scripts[name];
  if (!script) return `package.json has no script "${name}"`;
  const given = rest.filter((word) => word !== '--').map((word) => word.split('=')[0] ?? '');
  const literal = [...given.filter((word) => /^(--?)?[a-z][\w-]*$/.test(word)), ...environment];
  if (literal.length === 0) return undefined;
  const text = helpOf(script);
  const unknown = literal.filter((word) => !text.includes(word));
  return unknown.length > 0 ? `\`--help\` of ${name} does not mention ${unknown.join(', ')}` : undefined;
}

function helpOf(script: string): string {
  const file = /node (\S+)/.exec(script)?.[1];
  if (!file) return script;
  return execFileSync(process.execPath, [file, '--help'], { cwd: root, encoding: 'utf8', timeout: 10_000 });
}
