import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import type { Stage } from './scenarios.ts';

const STORMS = 12;
const CALLERS = 24;
const PAUSE_MS = 150;

/** What came of one statement: its rows were its own, or the code of its problem. */
type Outcome = 'right' | 'wrong' | string;

/**
 * Twenty-four callers run short statements over two connections while every backend of the database is ended twelve
 * times. Every statement must be answered with its own rows or with DATABASE_UNAVAILABLE; a TIMEOUT is a promise
 * that would have stayed pending.
 */
export async function stormsUnderLoad({ address, driver }: Stage): Promise<void> {
  const own = `storm_${Math.random().toString(36).slice(2)}`;
  const admin = driver({ ...address, max: 1, fetch_types: false, ssl: false, onnotice() {} });
  await admin.unsafe(`create database ${own}`);
  const database = openDatabase({ ...address, database: own }, { driver, deadlineMs: 2_000 });
  const load = { busy: true };
  const callers = Array.from({ length: CALLERS }, (_, caller) => keepAsking(database, caller, load));
  for (let storm = 0; storm < STORMS; storm++) {
    await sleep(PAUSE_MS);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${own}`;
  }
  await sleep(PAUSE_MS);
  load.busy = false;
  const counts = Object.groupBy((await Promise.all(callers)).flat(), (outcome) => outcome);
  const { right = [], DATABASE_UNAVAILABLE: refused = [], ...others } = counts;
  const otherCounts = Object.entries(others).map(([outcome, all]) => [outcome, all?.length]);
  assert.deepEqual(otherCounts, []);
  assert.ok(right.length > 1_000, `${right.length} statements were answered, ${refused.length} refused`);
  assert.equal(await askOnce(database, 'afterwards', 3), 'right');
  await database.close();
  await admin.unsafe(`drop database ${own} with (force)`);
  await admin.end();
}

async function keepAsking(database: Database, caller: number, load: { busy: boolean }): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let turn = 0; load.busy; turn++) {
    outcomes.push(await askOnce(database, `${caller}/${turn}`, (caller + turn) % 40));
    await sleep(2);
  }
  return outcomes;
}

/**
 * A migration adds ten columns while twenty callers read all columns of the table by a prepared statement, whose plan
 * is stale after each. Everybody must get his own rows, and nobody an error.
 */
export async function alteredUnderLoad({ address, driver }: Stage): Promise<void> {
  const database = openDatabase(address, { driver, deadlineMs: 2_000 });
  const table = `altered_${Math.random().toString(36).slice(2)}`;
  const run = async (text: string, parameters: string[] = []) => {
    const sink = collectRows();
    await database.run({ text, parameters }, sink);
    return sink.rows;
  };
  await run(`create table ${table} as select 1 as one`);
  const load = { busy: true, asked: 0 };
  const caller = async () => {
    while (load.busy) {
      const mark = String(load.asked++);
      const rows = await run(`select $1::text, t.* from ${table} t`, [mark]);
      assert.deepEqual([rows.length, rows[0]?.[0]], [1, mark]);
      await sleep(1);
    }
  };
  const callers = Promise.all(Array.from({ length: 20 }, caller));
  for (let column = 0; column < 10; column++) {
    await Promise.race([callers, sleep(30)]);
    await run(`alter table ${table} add column c${column} int`);
  }
  load.busy = false;
  await callers;
  await run(`drop table ${table}`);
  await database.close();
}

/** Asks for some rows that carry the caller's own mark. */
async function askOnce(database: Database, mark: string, count: number): Promise<Outcome> {
  const sink = collectRows();
  const text = 'select $1::text, n::text from generate_series(1, $2::int) n';
  try {
    await database.run({ text, parameters: [mark, String(count)] }, sink);
  } catch (problem) {
    return String((problem as { code?: unknown }).code);
  }
  const own = sink.rows.every(([who, n], index) => who === mark && n === String(index + 1));
  return own && sink.rows.length === count ? 'right' : 'wrong';
}
