import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { occurrences, projectFiles, sourceFiles } from './files.ts';

const sources = sourceFiles();
const binary = /\.(png|jpg|ico|woff2?|gz)$/;
const texts = projectFiles().filter((path) => !binary.test(path));
/** In comments only: "todo" is also a Spanish word, and a product's name. */
const leftToDo = /(\/\/|\/?\*).*\b(TODO|FIXME|XXX|HACK)\b/;
const anyType = /(:|\bas|<)\s*any\b(?!\()|\bany\[\]/;
const machinePath = /(?<![\w.$}])\/(work|home|Users|root)\/\w/;
const registry = /registry\.npmjs|registry=|npmRegistryServer|tarball: http|artifactory|verdaccio/i;
/** This file has to name what it forbids. */
const others = (paths: readonly string[]) => paths.filter((path) => !path.endsWith('rules/sources.test.ts'));

test('nothing is left to do in the sources', () => {
  expect(occurrences(others(sources), leftToDo)).toEqual([]);
});

test('no check is switched off without a reason', () => {
  expect(occurrences(others(sources), /@ts-(ignore|nocheck)|eslint-disable/)).toEqual([]);
  expect(occurrences(others(sources), /@ts-expect-error\s*$/)).toEqual([]);
  expect(occurrences(others(sources), /biome-ignore(?!.*: \w+)/)).toEqual([]);
});

test('`any` is not used', () => {
  expect(occurrences(others(sources), anyType).filter(isCode)).toEqual([]);
});

test("no path of somebody's machine is committed", () => {
  expect(occurrences(others(texts), machinePath)).toEqual([]);
});

test('no registry host is committed: everybody installs from his own', () => {
  expect(occurrences(others(texts), registry)).toEqual([]);
});

test('no file is called by a word that says nothing', () => {
  const empty = /^(utils?|helpers?|common|misc|manager|service)\.tsx?$/;
  expect(sources.filter((path) => empty.test(basename(path)))).toEqual([]);
});

test('the rules see what they forbid', () => {
  expect('const x = y as any;').toMatch(anyType);
  expect('list: any[]').toMatch(anyType);
  expect('where id = any($1)').not.toMatch(anyType);
  expect('folder /home/ana/graph').toMatch(machinePath);
  expect('import x from "../work/list.ts"').not.toMatch(machinePath);
  expect('// FIXME later').toMatch(leftToDo);
});

/** Leaves out prose: lines of a comment. */
function isCode(occurrence: string): boolean {
  return !/:\d+: (\*|\/\/|\/\*)/.test(occurrence);
}
