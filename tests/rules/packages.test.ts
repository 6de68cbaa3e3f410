import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, read } from './files.ts';

interface Manifest {
  readonly private?: boolean;
  readonly packageManager?: string;
  readonly [group: string]: unknown;
}

const manifests = projectFiles().filter((path) => basename(path) === 'package.json');
const workspace = read('pnpm-workspace.yaml');
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test.each(manifests)('%s pins every version exactly', (path) => {
  const manifest: Manifest = JSON.parse(read(path));
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const versions = groups.flatMap((group) =>
    Object.entries((manifest[group] ?? {}) as Record<string, string>),
  );
  expect(versions.filter(([, version]) => version !== 'catalog:' && !exact.test(version))).toEqual([]);
});

test('the catalogue pins every version exactly', () => {
  const catalogue = /\ncatalog:\n((?: {2}.*\n)+)/.exec(workspace)?.[1] ?? '';
  const versions = catalogue
    .trim()
    .split('\n')
    .map((line) => line.replace(/^.*: /, ''));
  expect(versions.length).toBeGreaterThan(5);
  expect(versions.filter((version) => !exact.test(version))).toEqual([]);
});

test('the version of Node is the same wherever it stands', () => {
  const manifest: Manifest = JSON.parse(read('package.json'));
  const { node } = manifest.optionalDependencies as { node: string };
  expect(read('.node-version').trim()).toBe(node);
  expect(/^nodeVersion: (.*)$/m.exec(workspace)?.[1]).toBe(node);
});

test('every patched dependency is patched at the version in use', () => {
  const patched = [...workspace.matchAll(/^ {2}(\w+)@([\d.]+): (subgraphs\/_platform\/patches\/.*)$/gm)];
  expect(patched.length).toBeGreaterThan(0);
  for (const [, name, version, file] of patched) {
    expect(workspace).toMatch(new RegExp(`^ {2}${name}: ${version}$`, 'm'));
    expect(read(file ?? '')).toContain('diff --git');
  }
});

test('the frozen install works: no manifest names a package manager', () => {
  // With `packageManager` set, pnpm 12 says that the lockfile is outdated and refuses.
  const named = manifests.filter((path) => (JSON.parse(read(path)) as Manifest).packageManager !== undefined);
  expect(named).toEqual([]);
});
