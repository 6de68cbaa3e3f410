import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stubGateway } from './stub-gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'ait-core-page-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
writeFileSync(join(folder, 'assets', 'main-a1b2.js'), 'export {}');

test('the page allows nothing from elsewhere, and is asked for again at every visit', async () => {
  const { send } = await stubGateway(undefined, { explorerFolder: folder });
  const { status, headers, text } = await send('/');
  expect(status).toBe(200);
  expect(text).toContain('<title>page</title>');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

test('files whose name carries a hash are kept for a year', async () => {
  const { send } = await stubGateway(undefined, { explorerFolder: folder });
  const { headers } = await send('/assets/main-a1b2.js');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('content-type')).toMatch(/javascript/);
});

test.each(['/assets/none.js', '/assets/', '/../package.json', '/assets/%2e%2e/%2e%2e/package.json'])(
  'nothing but the files of the page is served: %s',
  async (path) => {
    const { send } = await stubGateway(undefined, { explorerFolder: folder });
    expect(await send(path)).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    });
  },
);

test.each([
  ['was not built', undefined],
  ['was removed', join(folder, 'gone')],
])(
  'a page that %s says so, and what to do; the graph answers all the same',
  async (_what, explorerFolder) => {
    const { send, post } = await stubGateway(undefined, { explorerFolder });
    const { status, text } = await send('/');
    expect(status).toBe(200);
    expect(text).toContain('was not built');
    expect(text).toContain('npm run setup');
    expect((await post({ query: '{ word }' })).body.data).toEqual({ word: 'hello' });
  },
);
