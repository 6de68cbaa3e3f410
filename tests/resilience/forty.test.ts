import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { goldenCases } from '../golden/cases.ts';
import { type Answer, world } from '../world.ts';
import { crossings } from './crossings.ts';
import { openLines } from './line.ts';
import { askingFor, lists } from './lists.ts';
import { type Json, lacksOnly, type Path, placesOf } from './lost.ts';

// One database of the forty cannot be had: it costs its own fields, each of which says so, and nothing else.

const { addresses, gateway } = await world();

/** The database that falls silent, and its deadline instead of five seconds. */
const silent = { domain: 'documents', deadlineMs: 1_000 };

const lines = await openLines(addresses);
const databases = new Map(
  [...lines].map(([domain, { address }]) => [
    domain,
    openDatabase(address, domain === silent.domain ? { deadlineMs: silent.deadlineMs } : {}),
  ]),
);
const { query } = await gateway(databases);

afterAll(async () => {
  await Promise.all([...databases.values()].map((database) => database.close()));
  for (const line of lines.values()) line.close();
});

interface Found {
  readonly search: {
    readonly hits: readonly { readonly type: string; readonly node: { readonly nodeId: string } }[];
    readonly missing: readonly string[];
  };
}

/** The answer to a query that goes well. */
async function well(document: string, variables = {}): Promise<Json> {
  const { data, errors } = await query(document, variables);
  expect(errors).toBeUndefined();
  return data as Json;
}

/** The first rows of every domain but one, by list. */
async function listsBut(absent?: string): Promise<Record<string, Json>> {
  const answers = await Promise.all(
    askingFor([...lists.keys()].filter((name) => name !== absent)).map((each) => well(each)),
  );
  return Object.assign({}, ...answers);
}

/** Stops a database as its clients see it while the work lasts. */
async function whileStopped(domain: string, work: () => Promise<void>): Promise<void> {
  const line = lines.get(domain)!;
  line.close();
  await work().finally(() => line.reopen());
}

/** Waits until a query goes well again, and gives its answer. */
async function recovered(document: string, variables = {}): Promise<Json> {
  await expect
    .poll(async () => (await query(document, variables)).errors, { timeout: 10_000, interval: 20 })
    .toBeUndefined();
  return well(document, variables);
}

/** Each error as path and code, in order. */
function told({ errors = [] }: Answer): string[] {
  return errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions?.['code']}`).sort();
}

function coded(places: readonly Path[], code: string): string[] {
  return places.map((place) => `${place.join('.')} ${code}`).sort();
}

/** Where the patterns lead, each to one place at least: what is not there cannot be missed. */
function placesOfAll(whole: Json, patterns: readonly string[]): Path[] {
  return patterns.flatMap((pattern) => {
    const places = placesOf(whole, pattern);
    expect(places, pattern).not.toEqual([]);
    return places;
  });
}

describe('a stopped database', () => {
  test.each(crossings)(
    '$domain: $as come back null, an error for each, until it is back',
    async ({ domain, document, lost }) => {
      const whole = await well(document);
      const places = placesOfAll(whole, lost);
      await whileStopped(domain, async () => {
        const answer = await query(document);
        expect(told(answer)).toEqual(coded(places, 'DATABASE_UNAVAILABLE'));
        expect(lacksOnly(answer.data as Json, whole, places)).toBe(true);
      });
      expect(await recovered(document)).toEqual(whole);
    },
  );

  test('costs its own fields only, whichever of the forty it is', { timeout: 90_000 }, async () => {
    const { document, variables } = goldenCases().find(({ name }) => name === 'policies/whole-policy')!;
    const whole = await well(document, variables);
    const rows = await listsBut();
    const crossed: string[] = [];
    for (const [domain, { plural }] of lists) {
      await whileStopped(domain, async () => {
        expect({ ...(await listsBut(domain)), [plural]: rows[plural] }, domain).toEqual(rows);
        const [own = ''] = askingFor([domain]);
        expect(told(await query(own))).toEqual(coded([[plural]], 'DATABASE_UNAVAILABLE'));

        const answer = await query(document, variables);
        const places = (answer.errors ?? []).map(({ path }) => path!);
        expect(told(answer)).toEqual([...new Set(coded(places, 'DATABASE_UNAVAILABLE'))]);
        expect(lacksOnly(answer.data as Json, whole, places), domain).toBe(true);
        if (places.length > 0) crossed.push(domain);
      });
      await recovered(askingFor([domain])[0]!);
      expect(await recovered(document, variables), domain).toEqual(whole);
    }
    expect(crossed.length).toBeGreaterThanOrEqual(14);
  });

  test('is missing from a search and from `nodes`, which tell what the others have', async () => {
    const search = '{ search(query: "garcia", first: 100) { hits { type title node { nodeId } } missing } }';
    const nodes = 'query($ids: [ID!]!) { nodes(nodeIds: $ids) { __typename nodeId } }';
    const whole = (await well(search)) as unknown as Found;
    const { hits } = whole.search;
    const types = [...new Set(hits.map(({ type }) => type))];
    const ids = types.map((type) => hits.find((hit) => hit.type === type)!.node.nodeId);
    const rows = await well(nodes, { ids });
    const place = ['nodes', types.indexOf('CUSTOMER')];
    expect(types.length).toBeGreaterThan(1);
    expect(types).toContain('CUSTOMER');
    expect(whole.search.missing).toEqual([]);

    await whileStopped('customers', async () => {
      const others = hits.filter(({ type }) => type !== 'CUSTOMER');
      expect(await well(search)).toEqual({ search: { hits: others, missing: ['CUSTOMER'] } });
      const answer = await query(nodes, { ids });
      expect(told(answer)).toEqual(coded([place], 'DATABASE_UNAVAILABLE'));
      expect(lacksOnly(answer.data as Json, rows, [place])).toBe(true);
    });
    await recovered(nodes, { ids });
    expect(await well(search)).toEqual(whole);
  });
});

describe('a database that takes everything and answers nothing', () => {
  const crossing = `{ policies(first: 3, orderBy: [{ policyNumber: ASC }]) { nodes {
    policyNumber customer { customerNumber documents(first: 1) { totalCount } } documents(first: 1) { totalCount }
    claims(first: 2) { nodes { claimNumber documents(first: 1) { nodes { documentNumber } } } } } } }`;
  const elsewhere = '{ policies(first: 3) { nodes { policyNumber customer { customerNumber } } } }';
  const lost = ['', 'customer.', 'claims.nodes.*.'].map((way) => `policies.nodes.*.${way}documents`);

  /** How many clients ask at once: more than the database has connections. */
  const CLIENTS = 20;

  test('costs its deadline once, however many ask and on however many ways, and those who do not need it nothing', async () => {
    const whole = await recovered(crossing);
    const untouched = await well(elsewhere);
    const places = placesOfAll(whole, lost);
    const line = lines.get(silent.domain)!;
    line.become('silent');
    const startedAt = performance.now();
    const ended: string[] = [];
    const ask = async (document: string) => {
      const answer = await query(document);
      ended.push(document);
      return { answer, ms: performance.now() - startedAt };
    };
    const askAll = (document: string) => Promise.all(Array.from({ length: CLIENTS }, () => ask(document)));
    const [crossed, others] = await Promise.all([askAll(crossing), askAll(elsewhere)]);
    line.become('good');

    for (const { answer, ms } of crossed) {
      expect(told(answer)).toEqual(coded(places, 'TIMEOUT'));
      expect(lacksOnly(answer.data as Json, whole, places)).toBe(true);
      expect(ms).toBeGreaterThanOrEqual(silent.deadlineMs);
      expect(ms).toBeLessThan(2 * silent.deadlineMs);
    }
    for (const { answer } of others) expect(answer.data).toEqual(untouched);
    expect(ended.slice(0, CLIENTS)).toEqual(Array.from({ length: CLIENTS }, () => elsewhere));
    expect(await recovered(crossing)).toEqual(whole);
  });

  test('is missing from a search after its deadline', async () => {
    const search = '{ search(query: "pol-2025-000001") { hits { type title } missing } }';
    const whole = (await recovered(search)) as { search: { hits: { type: string }[] } };
    const line = lines.get(silent.domain)!;
    line.become('silent');
    const startedAt = performance.now();
    const found = await well(search);
    const ms = performance.now() - startedAt;
    line.become('good');
    expect(found).toEqual({
      search: { hits: whole.search.hits.filter(({ type }) => type !== 'DOCUMENT'), missing: ['DOCUMENT'] },
    });
    expect(ms).toBeLessThan(2 * silent.deadlineMs);
    await recovered(crossing);
  });
});
