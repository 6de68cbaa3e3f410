import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExplorer } from '../../gateway/explorer-build.ts';
import { startGateway } from '../../gateway/server.ts';
import { world } from '../world.ts';

// The page at `/` in a real browser, over the sample book. Chromium is the machine's own; nothing is downloaded.

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const chromiumPath = places.find((place) => place !== undefined && existsSync(place));
const book = chromiumPath ? await world() : undefined;
const wait = { timeout: 30_000 };

interface Visit {
  readonly page: Page;
  /** What the browser complained about: console errors and warnings, exceptions, answers that are not OK. */
  readonly complaints: string[];
  /** Addresses asked for outside of the gateway. */
  readonly outside: string[];
}

const title = chromiumPath
  ? 'the explorer page'
  : 'the explorer page: skipped without Chromium; apt-get install chromium, or name yours in CHROMIUM';

describe.skipIf(!chromiumPath)(title, { timeout: 90_000 }, () => {
  let browser: Browser;
  let url: string;
  const endings: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const dataFolder = join(import.meta.dirname, '../../.data');
    const gateway = await startGateway({
      databases: book!.databases(),
      host: '127.0.0.1',
      port: 0,
      explorerFolder: await buildExplorer({ dataFolder }),
    });
    endings.push(() => gateway.close());
    url = gateway.url;
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    endings.push(() => browser.close());
  });
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });

  async function visit(options: Parameters<Browser['newPage']>[0] = {}): Promise<Visit> {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${url}/`) && !/^(data|blob):/.test(address)) outside.push(address);
    });
    await page.goto(`${url}/`);
    await page
      .locator('.graphiql-query-editor .view-line', { hasText: 'policyByPolicyNumber' })
      .waitFor(wait);
    return { page, complaints, outside };
  }

  /** What an editor shows; it writes blanks that do not break. */
  async function textOf(lines: Locator): Promise<string> {
    return ((await lines.textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  test('opens on the journey, with values that exist: one press shows a policy and its customer', async () => {
    const { page, complaints, outside } = await visit();
    expect(await page.title()).toBe('AIT-CORE Graph');
    await page.locator('.graphiql-editor-tool .view-line', { hasText: 'policyNumber' }).waitFor(wait);
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response .view-lines');
    await answer.locator('.view-line', { hasText: 'customerNumber' }).waitFor(wait);
    expect(await textOf(answer)).toContain('"policyNumber": "POL-');
    expect(await textOf(answer)).not.toContain('"errors"');
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    await page.close();
  });

  test('knows the schema: a field that is not there is underlined while one types', async () => {
    const { page, complaints } = await visit();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ policyes { id } }');
    await page
      .locator('.graphiql-query-editor .squiggly-error')
      .first()
      .waitFor({ state: 'attached', ...wait });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('keeps the tabs of the last visit', async () => {
    const { page, complaints } = await visit();
    const tabs = page.locator('.graphiql-tab');
    await page.locator('.graphiql-tab-add, button[aria-label="New tab"]').first().click();
    expect(await tabs.count()).toBe(2);
    await page.waitForTimeout(700);
    await page.reload();
    await page.locator('.graphiql-execute-button').waitFor(wait);
    expect(await tabs.count()).toBe(2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('puts the answer below the query on a telephone, where both have the width of the screen', async () => {
    const { page, complaints } = await visit({ viewport: { width: 390, height: 844 } });
    const [query, answer] = [
      await page.locator('.graphiql-query-editor').boundingBox(),
      await page.locator('.graphiql-response').boundingBox(),
    ];
    expect(answer!.width).toBeGreaterThan(280);
    expect(answer!.height).toBeGreaterThan(250);
    expect(answer!.y).toBeGreaterThan(query!.y + query!.height);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is dark where the system is', async () => {
    const headline = 'getComputedStyle(document.querySelector(".headline")).backgroundColor';
    const editor = 'getComputedStyle(document.querySelector(".graphiql-editors")).backgroundColor';
    const colours = async (colorScheme: 'dark' | 'light') => {
      const { page, complaints } = await visit({ colorScheme });
      const seen = [await page.evaluate(headline), await page.evaluate(editor)].map(lightness);
      expect(complaints).toEqual([]);
      await page.close();
      return seen;
    };
    const [dark, light] = [await colours('dark'), await colours('light')];
    expect(dark[0]).toBeLessThan(light[0]!);
    expect(dark[1]).toBeLessThan(100);
    expect(light[1]).toBeGreaterThan(200);
  });
});

/** The brightest part of a colour as a browser computes it, 0 to 255. */
function lightness(colour: unknown): number {
  return Math.max(...String(colour).match(/\d+/g)!.slice(0, 3).map(Number));
}
