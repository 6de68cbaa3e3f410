import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { problems } from '../../subgraphs/_engine/problems.ts';
import { openDatabase, type RowSink } from '../../subgraphs/_platform/databases/database.ts';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { connect, type Stage, within } from './stage.ts';

const STORMS = 12;
const CALLERS = 12;
const PAUSE_MS = 150;
const PENDING_MS_MAX = 2_000;

/** Fewer would be no load; an idle machine answers many thousands. */
const ANSWERED_MIN = 300;

/** Sends a statement and feeds its rows to the sink. */
type Send = (text: string, parameters: string[], sink: RowSink) => Promise<unknown>;

/** What came of one statement: its rows were its own, or not, or the code of its error. */
type Outcome = 'right' | 'wrong' | string;

/**
 * Twelve callers run short statements over a database of two connections, twelve more over two connections of the
 * bare driver, while every backend is ended twelve times. Each statement must be answered with its own rows or end
 * with an error that says to try again; none may stay pending.
 */
export async function stormsUnderLoad(stage: Stage): Promise<void> {
  const admin = connect(stage);
  const own = `storm_${Math.random().toString(36).slice(2)}`;
  await admin.unsafe(`create database ${own}`);
  const address = { ...stage.address, database: own };
  const database = openDatabase(address, { driver: stage.driver, deadlineMs: PENDING_MS_MAX });
  const pool = connect({ ...stage, address }, { max: 2 });
  const sends: Send[] = [
    (text, parameters, sink) => database.run({ text, parameters }, sink),
    (text, parameters, sink) => within(PENDING_MS_MAX, sendBare(pool, text, parameters, sink)),
  ];
  const load = { busy: true };
  const callers = sends.flatMap((send) =>
    Array.from({ length: CALLERS }, (_, caller) => keepAsking(send, caller, load)),
  );
  for (let storm = 0; storm < STORMS; storm++) {
    await sleep(PAUSE_MS);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${own}`;
  }
  await sleep(PAUSE_MS);
  load.busy = false;
  judge((await Promise.all(callers)).flat());
  for (const send of sends) assert.equal(await askOnce(send, 'afterwards', 3), 'right');
  await Promise.all([database.close(), pool.end({ timeout: 1 })]);
  await admin.unsafe(`drop database ${own} with (force)`);
  await admin.end();
}

/** A TIMEOUT is no excuse here: nothing was slow, so it would be a promise that stayed pending. */
const excused = /^(DATABASE_UNAVAILABLE|CONNECTION_(CLOSED|DESTROYED)|ECONNRESET|EPIPE|57P01)$/;

function judge(outcomes: readonly Outcome[]): void {
  assert.ok(problems.DATABASE_UNAVAILABLE.retryable);
  const right = outcomes.filter((outcome) => outcome === 'right').length;
  const wrong = outcomes.filter((outcome) => outcome !== 'right' && !excused.test(outcome));
  assert.deepEqual(wrong, []);
  assert.ok(right > ANSWERED_MIN, `only ${right} of ${outcomes.length} statements were answered`);
}

async function keepAsking(send: Send, caller: number, load: { busy: boolean }): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let turn = 0; load.busy; turn++) {
    outcomes.push(await askOnce(send, `${caller}/${turn}`, (caller + turn) % 40));
    // A failed one asks again at once: a dying connection is most dangerous to a statement sent in that moment.
    if (outcomes.at(-1) === 'right') await sleep(2);
  }
  return outcomes;
}

/** Asks for some rows that carry the caller's own mark. */
async function askOnce(send: Send, mark: string, count: number): Promise<Outcome> {
  const sink = collectRows();
  try {
    await send('select $1::text, n::text from generate_series(1, $2::int) n', [mark, String(count)], sink);
  } catch (problem) {
    return String((problem as { code?: unknown }).code);
  }
  const own = sink.rows.every(([who, n], index) => who === mark && n === String(index + 1));
  return own && sink.rows.length === count ? 'right' : 'wrong';
}

/**
 * A migration adds ten columns while twenty callers read all columns of the table by a prepared statement, whose plan
 * is stale after each. Everybody must get his own rows, and nobody an error.
 */
export async function alteredUnderLoad({ address, driver }: Stage): Promise<void> {
  const database = openDatabase(address, { driver, deadlineMs: PENDING_MS_MAX });
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

function sendBare(pool: postgres.Sql, text: string, parameters: string[], sink: RowSink) {
  const settings = { prepare: true, simple: false, sink };
  return pool.unsafe(text, parameters, settings);
}
