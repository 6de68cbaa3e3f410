import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { unguarded } from '../../subgraphs/_engine/guard.ts';
import { type Database, openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import {
  preparedTexts,
  type ShapeBudget,
  shapeBudget,
} from '../../subgraphs/_platform/databases/shape-budget.ts';
import { world } from '../world.ts';
import { signer, subgraphUnderTest } from './subgraph-under-test.ts';

const MB = 1_000_000;
const { cloneOf } = await world();
const address = await cloneOf('policies');
const { subgraph } = subgraphUnderTest('policies');
const document = parse('query ($where: PolicyWhere) { policies(where: $where, first: 1) { nodes { id } } }');

/** Any set of these is a filter of its own: two to the fourteenth texts. */
const conditions = [
  { status: { eq: 'ACTIVE' } },
  { status: { ne: 'CANCELLED' } },
  { type: { in: ['HOME', 'AUTO'] } },
  { premium: { gte: '1.00' } },
  { premium: { lt: '900000.00' } },
  { sumInsured: { gt: '0' } },
  { deductible: { lte: '100000' } },
  { startDate: { gte: '2001-01-01T00:00:00Z' } },
  { endDate: { lt: '2101-01-01T00:00:00Z' } },
  { renewalDate: { isNull: false } },
  { policyNumber: { startsWith: 'POL' } },
  { customerId: { ne: 'nobody' } },
  { createdBy: { isNull: true } },
  { quoteId: { isNull: false } },
];

/** Sends the filter with this number through the engine; rejects when it was not answered. */
async function filter(database: Database, number: number): Promise<void> {
  const where = { and: conditions.filter((_, bit) => (number >> bit) & 1) };
  const context = { database, guard: unguarded, signer };
  const { errors } = await subgraph.fetch({ document, variables: { where } }, context);
  if (errors) throw new Error(`filter ${number}: ${errors[0]?.message}`);
}

/** Sends filters in this order, fifty at a time. */
async function filters(database: Database, numbers: readonly number[]): Promise<void> {
  const left = numbers.values();
  const caller = async () => {
    for (const number of left) await filter(database, number);
  };
  await Promise.all(Array.from({ length: 50 }, caller));
}

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, n) => from + n);

/** What one session of the server holds. */
interface Session {
  readonly pid: string;
  readonly prepared: number;
  readonly bytes: number;
  /** Memory of the process, where the system tells. */
  readonly processBytes: number | undefined;
}

/** Looks into both sessions of a database that does nothing else. */
async function sessionsOf(database: Database): Promise<Session[]> {
  const text = `select pg_backend_pid()::text, (select count(*) from pg_prepared_statements)::text,
    sum(total_bytes)::text from pg_backend_memory_contexts, pg_sleep(0.1)`;
  const sinks = [collectRows(), collectRows()];
  await Promise.all(sinks.map((sink) => database.run({ text, parameters: [] }, sink)));
  return sinks.map(({ rows: [row] }) => {
    const [pid, prepared, bytes] = row as string[];
    return { pid: pid!, prepared: Number(prepared), bytes: Number(bytes), processBytes: processBytes(pid!) };
  });
}

function processBytes(pid: string): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) && /^RssAnon:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : undefined;
}

/** What the two sessions grew by together while `work` was done over them. */
async function growth(database: Database, work: () => Promise<void>) {
  const before = await sessionsOf(database);
  await work();
  const after = await sessionsOf(database);
  expect(after.map(({ pid }) => pid).sort()).toEqual(before.map(({ pid }) => pid).sort());
  const sum = (of: (session: Session) => number) =>
    after.reduce((total, session) => total + of(session), 0) -
    before.reduce((total, session) => total + of(session), 0);
  return {
    prepared: sum(({ prepared }) => prepared),
    bytes: sum(({ bytes }) => bytes),
    processBytes: sum(({ processBytes = 0 }) => processBytes),
  };
}

/** How many sessions of this database the server has, but for the one that asks. */
async function backends(): Promise<number> {
  const observer = openDatabase(address, { connections: 1 });
  const sink = collectRows();
  const text = `select count(*)::text from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  await observer.run({ text, parameters: [] }, sink);
  await observer.close();
  return Number(sink.rows[0]?.[0]);
}

/** A database with this budget, closed after the test. */
function databaseWith(shapes: Partial<ShapeBudget>): Database {
  const database = openDatabase(address, { shapes });
  onTestFinished(() => database.close());
  return database;
}

describe('the memory of the server', () => {
  test('ten thousand different filters leave nothing behind; twenty that come again are prepared', {
    timeout: 120_000,
  }, async () => {
    const database = databaseWith({});
    await filters(database, upTo(500, 10_001));
    const often = upTo(20, 11_000);
    const mixed = upTo(10_000).flatMap((number) => (number % 200 === 0 ? [number, ...often] : [number]));
    const grown = await growth(database, () => filters(database, mixed));
    expect(grown.prepared).toBeGreaterThanOrEqual(20);
    expect(grown.prepared).toBeLessThanOrEqual(2 * 20 + 2);
    expect(grown.bytes).toBeLessThan(4 * MB);
    // The allocator keeps some of what was freed, but less than five hundred texts would take that stay, as below.
    expect(grown.processBytes).toBeLessThan(7 * MB);
  });

  test('without the budget it is not so: five hundred filters stay prepared', async () => {
    const database = databaseWith({ preparedFrom: 1, sessionBytes: Number.POSITIVE_INFINITY });
    await filters(database, upTo(50, 10_001));
    const grown = await growth(database, () => filters(database, upTo(500)));
    expect(grown.prepared).toBeGreaterThanOrEqual(500);
    expect(grown.bytes).toBeGreaterThan(7 * MB);
    if (process.platform === 'linux') expect(grown.processBytes).toBeGreaterThan(7 * MB);
  }, 30_000);
});

describe('sessions whose memory is taken', () => {
  const small = { sessionBytes: 2 * MB, sessionMsMin: 200 };
  /** Each filter comes often enough to be prepared, and never again. */
  const passing = upTo(600).flatMap((number) => Array.from({ length: 6 }, () => number));

  test('are replaced under load without a failed statement, and hold no more than they may', async () => {
    const database = databaseWith(small);
    const before = await sessionsOf(database);
    const slow = database.run({ text: 'select pg_sleep(1)', parameters: [] }, collectRows());
    await filters(database, passing);
    await slow;
    const after = await sessionsOf(database);
    expect(after.filter(({ pid }) => before.some((old) => old.pid === pid))).toEqual([]);
    for (const { prepared } of after) expect(prepared).toBeLessThanOrEqual(small.sessionBytes / 50_000);
    await expect.poll(backends).toBe(2);
  }, 30_000);

  test('stay for their time, and send unprepared what finds no room', async () => {
    const database = databaseWith({ ...small, sessionMsMin: 60_000 });
    const grown = await growth(database, () => filters(database, passing));
    expect(grown.prepared).toBeGreaterThan(0);
    expect(grown.bytes).toBeLessThan(2 * small.sessionBytes);
  }, 30_000);
});

describe('a text', () => {
  const budget = { ...shapeBudget, remembered: 10 };

  test('is prepared from the third time on, whatever comes between', () => {
    const texts = preparedTexts(budget);
    const asked = ['often', 'a', 'often', 'b', 'often', 'often'];
    expect(asked.filter((text) => texts.admit(text))).toEqual(['often', 'often']);
  });

  test('that ten others came after counts as new', () => {
    const texts = preparedTexts(budget);
    const others = upTo(10).map(String);
    const asked = ['rare', 'rare', ...others, 'rare', 'rare'];
    expect(asked.filter((text) => texts.admit(text))).toEqual([]);
    expect(texts.admit('rare')).toBe(true);
  });

  test('that would take an eighth of the memory is never prepared, and makes no room scarce', () => {
    const texts = preparedTexts({ ...budget, preparedFrom: 1 });
    expect(texts.admit('long'.repeat(50_000))).toBe(false);
    expect(texts.isFull()).toBe(false);
  });

  test('finds room again when the sessions are new', () => {
    const texts = preparedTexts({ ...budget, preparedFrom: 1, sessionBytes: 100_000 });
    const asked = upTo(20).map(String);
    const room = asked.filter((text) => texts.admit(text));
    expect(room).toEqual(asked.slice(0, 12));
    expect(texts.isFull()).toBe(true);
    texts.clear();
    expect(texts.admit('20')).toBe(true);
  });
});
