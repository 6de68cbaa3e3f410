import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { type Line, openLine } from './line.ts';
import { connect, type Stage, within } from './stage.ts';
import { alteredUnderLoad, stormsUnderLoad } from './storms.ts';

/** What the driver owes whoever uses it. Each rejects, hangs or ends the process when the driver does not keep it. */
export const scenarios: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'twelve terminate-storms under load end nothing but statements': stormsUnderLoad,

  'the second statement on a reserved connection is rejected when its backend died': async (stage) => {
    const sql = connect(stage, { fetch_types: true });
    const reserved = await sql.reserve();
    await endBackend(stage, Number((await reserved`select pg_backend_pid() as pid`)[0]?.pid));
    await assert.rejects(within(1_500, reserved`select 2`));
    await sleep(50);
    await assert.rejects(within(1_500, reserved`select 3`));
  },

  'a transaction and its next statement are rejected when its backend died': async (stage) => {
    const sql = connect(stage);
    const next = Promise.withResolvers<unknown>();
    const transaction = sql.begin(async (tx) => {
      await endBackend(stage, Number((await tx`select pg_backend_pid() as pid`)[0]?.pid));
      next.resolve(within(1_500, tx`select 2`));
      await next.promise;
    });
    await assert.rejects(within(4_000, transaction));
    await assert.rejects(within(4_000, next.promise), { code: 'CONNECTION_CLOSED' });
    await sleep(50);
    assert.equal((await within(1_500, sql`select 4 as v`))[0]?.v, 4);
  },

  'a cancelled statement in a pipeline leaves its neighbours their own rows': async (stage) => {
    const sql = connect(stage);
    await ask(sql, 'select 1');
    const [first, cancelled, last] = [
      ask(sql, `select pg_sleep(0.2), 'first' as v`),
      ask(sql, `select pg_sleep(1), 'cancelled' as v`),
      ask(sql, `select 'last' as v`),
    ];
    const outcome = Promise.allSettled([first, cancelled, last]);
    await sleep(100);
    cancelled.cancel();
    const values = (await within(2_000, outcome)).map((one) =>
      one.status === 'fulfilled' ? one.value[0]?.v : one.reason.code,
    );
    // PostgreSQL passes over a cancellation that comes while it still reads the statement.
    const cancelledAs = values[1] === 'cancelled' ? 'cancelled' : '57014';
    assert.deepEqual(values, ['first', cancelledAs, 'last']);
  },

  'a statement that cannot be encoded hurts no other': async (stage) => {
    const sql = connect(stage);
    await ask(sql, 'select 1');
    const wrong = [undefined] as unknown as string[];
    const outcome = Promise.allSettled([
      ask(sql, `select pg_sleep(0.1), 'first' as v`),
      ask(sql, 'select $1::text as v', wrong),
      ask(sql, `select 'last' as v`),
    ]);
    const values = (await within(2_000, outcome)).map((one) =>
      one.status === 'fulfilled' ? one.value[0]?.v : one.reason.code,
    );
    assert.deepEqual(values, ['first', 'UNDEFINED_VALUE', 'last']);
  },

  'rows of a result that broke off do not show in the next': (stage) =>
    overLine(stage, async (line, sql) => {
      await ask(sql, 'select 1');
      line.become('ends');
      await assert.rejects(
        within(1_500, ask(sql, `select repeat('x', 1000) from generate_series(1, 10000)`)),
      );
      line.become('good');
      await sleep(50);
      assert.deepEqual([...(await within(1_500, ask(sql, `select 'mine' as v`)))], [{ v: 'mine' }]);
    }),

  'the error that ended a session is not told to the next': async (stage) => {
    const sql = connect(stage);
    const [{ pid }] = (await sql`select pg_backend_pid() as pid`) as unknown as [{ pid: number }];
    const ended = assert.rejects(within(1_500, ask(sql, 'select pg_sleep(5)')));
    await sleep(50);
    await endBackend(stage, pid);
    await ended;
    assert.equal((await within(1_500, ask(sql, `select 'next' as v`)))[0]?.v, 'next');
  },

  'ending a pool ends although its backend died meanwhile': async (stage) => {
    const sql = connect(stage);
    const [{ pid }] = (await sql`select pg_backend_pid() as pid`) as unknown as [{ pid: number }];
    const broken = assert.rejects(ask(sql, 'select pg_sleep(5)'));
    await sleep(50);
    const ended = sql.end();
    await endBackend(stage, pid);
    await broken;
    await within(1_500, ended);
  },

  'a table altered under pipelined traffic mixes no answers and costs no error': alteredUnderLoad,

  'a first statement cancelled while connecting does not cost the connection': async (stage) => {
    const sql = connect(stage);
    const first = ask(sql, 'select 1');
    const ended = assert.rejects(first);
    await sleep(0);
    first.cancel();
    await ended;
    assert.equal((await within(1_500, ask(sql, `select 'next' as v`)))[0]?.v, 'next');
  },

  'a connection can be reserved before anything else ran': async (stage) => {
    const sql = connect(stage);
    const reserved = await within(1_500, sql.reserve());
    assert.equal((await reserved`select 1 as v`)[0]?.v, 1);
  },

  'a cancellation that reaches no server ends in silence': (stage) =>
    overLine(stage, async (line, sql) => {
      await ask(sql, 'select 1');
      const statement = ask(sql, 'select pg_sleep(1)');
      const outcome = Promise.allSettled([statement]);
      await sleep(100);
      line.refuse();
      statement.cancel();
      await within(2_000, outcome);
    }),

  'a server that hangs up while connecting is not dialled in a frenzy': (stage) =>
    overLine(stage, async (line, sql) => {
      line.become('hangs-up');
      await assert.rejects(within(1_000, ask(sql, 'select 1')), { code: 'CONNECTION_CLOSED' });
      await sleep(200);
      assert.ok(line.accepted < 10, `${line.accepted} connections`);
    }),
};

/** Where even a driver that fails may be lucky: whether it does hangs on which of many statements are under way. */
export const byChance: ReadonlySet<string> = new Set(
  Object.entries(scenarios)
    .filter(([, play]) => play === stormsUnderLoad || play === alteredUnderLoad)
    .map(([name]) => name),
);

async function overLine(stage: Stage, play: (line: Line, sql: postgres.Sql) => Promise<void>): Promise<void> {
  const line = await openLine(stage.address);
  try {
    await play(line, connect({ ...stage, address: line.address }));
  } finally {
    line.close();
  }
}

/** Sends a prepared statement now, so that several go down one connection before the first is answered. */
function ask(sql: postgres.Sql, text: string, parameters: string[] = []) {
  const settings = { prepare: true, simple: false };
  return sql.unsafe<Record<string, unknown>[]>(text, parameters, settings).execute();
}

/** Resolves when the backend is gone, so that what comes next does not depend on how fast it went. */
async function endBackend(stage: Stage, pid: number): Promise<void> {
  const admin = connect(stage);
  await admin`select pg_terminate_backend(${pid}, 2000)`;
  await admin.end();
}
