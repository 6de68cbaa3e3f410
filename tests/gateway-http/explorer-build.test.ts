import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildExplorer } from '../../gateway/explorer-build.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'ait-core-explorer-'));
afterAll(() => rmSync(dataFolder, { recursive: true }));

function leave(name: string, hoursAgo: number): void {
  const folder = join(dataFolder, name);
  mkdirSync(folder);
  const then = new Date(Date.now() - hoursAgo * 3_600_000);
  utimesSync(folder, then, then);
}

const present = () => readdirSync(dataFolder).sort();

test('a build that is ended leaves nothing behind', async () => {
  const building = buildExplorer({ dataFolder, signal: AbortSignal.timeout(200) });
  await expect(building).rejects.toThrow();
  expect(present()).toEqual([]);
});

test('the page is built once, whole, and asks nobody else for anything', { timeout: 90_000 }, async () => {
  const lines: string[] = [];
  const build = () => buildExplorer({ dataFolder, onProgress: (line) => lines.push(line) });
  const folder = await build();
  expect(present()).toEqual([basename(folder)]);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).toContain('<title>AIT-CORE Graph</title>');
  expect(page).not.toMatch(/https?:\/\//);
  const start = performance.now();
  expect(await build()).toBe(folder);
  expect(performance.now() - start).toBeLessThan(500);
  expect(lines).toHaveLength(1);
});

test('what nobody asked for since yesterday goes, what may still be served stays', async () => {
  leave('explorer-000000000001', 48);
  leave('explorer-000000000002', 1);
  leave('explorer-partial-1', 1);
  writeFileSync(join(dataFolder, 'postgres.log'), '');
  const folder = await buildExplorer({ dataFolder });
  expect(present()).toEqual([basename(folder), 'explorer-000000000002', 'postgres.log'].sort());
});
