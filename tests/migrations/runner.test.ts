import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as drizzleMigrate } from 'drizzle-orm/postgres-js/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { MigrationError } from '../../migrations/migration-error.ts';
import { migrate } from '../../migrations/runner.ts';
import { readStatus } from '../../migrations/status.ts';
import { world } from '../world.ts';
import { type Fixture, fixture } from './fixture.ts';

const { server } = await world();

const first = '20260101000001_birds';
const second = '20260101000002_nests';

function twoMigrations(): Fixture {
  const made = fixture(server);
  made.write(first, 'create table birds (id text primary key)', `insert into birds values ('wren')`);
  made.write(second, 'create table nests (id text primary key)');
  return made;
}

const tablesOf = async ({ sql }: Fixture) =>
  (
    await sql`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`
  ).map(({ relname }) => relname);

const failureOf = async (run: Promise<unknown>): Promise<MigrationError> => {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MigrationError) return error;
  throw new Error('the run was expected to stop with a MigrationError', { cause: error });
};

test('a missing database is made and gets every migration in order; a second run has nothing to do', async () => {
  const made = twoMigrations();
  const steps: string[] = [];
  const onProgress = (_: string, applied: number, pending: number) => steps.push(`${applied}/${pending}`);
  expect(await made.migrate({ onProgress })).toMatchObject([
    { domain: made.address.domain, created: true, applied: [first, second], alreadyApplied: 0, unknown: [] },
  ]);
  expect(steps).toEqual(['1/1', '2/0']);
  expect(await made.migrate()).toMatchObject([{ created: false, applied: [], alreadyApplied: 2 }]);
});

test("drizzle's own migrator finds nothing to do after a run", async () => {
  const made = twoMigrations();
  await made.migrate();
  // Were one of them pending for drizzle, its `create table` would fail here.
  await drizzleMigrate(drizzle({ client: made.sql }), {
    migrationsFolder: `${made.folder}/${made.address.domain}`,
  });
  expect(await made.sql`select name from drizzle.__drizzle_migrations order by id`).toEqual([
    { name: first },
    { name: second },
  ]);
});

test('two runners at once apply each migration once', async () => {
  const made = twoMigrations();
  made.write('20260101000003_slow', 'select pg_sleep(0.2)', 'alter table birds add column song text');
  const reports = (await Promise.all([made.migrate(), made.migrate()])).flat();
  expect(reports.map(({ applied }) => applied.length).sort()).toEqual([0, 3]);
});

test('two runners build indexes without a transaction and do not wait for each other for ever', async () => {
  const made = twoMigrations();
  made.write(
    '20260101000003_index',
    '-- no transaction\ncreate index concurrently if not exists birds_id on birds (id)',
  );
  const reports = (await Promise.all([made.migrate(), made.migrate()])).flat();
  expect(reports.map(({ applied }) => applied.length).sort()).toEqual([0, 3]);
});

test('a migration that landed and changed is refused, with its file and the way out', async () => {
  const made = twoMigrations();
  await made.migrate();
  made.write(first, 'create table birds (id text primary key, song text)');
  const { message } = await failureOf(made.migrate());
  expect(message).toContain(`${first}/migration.sql`);
  expect(message).toContain('put the file back');
  expect(await readStatus(made.address, made.folder)).toMatchObject({ changed: [first], pending: [] });
});

test('a failure leaves nothing of its file behind, names the statement, and the next run goes on there', async () => {
  const made = twoMigrations();
  made.write(second, 'create table nests (id text)', 'insert into trees values (1)');
  made.write('20260101000003_eggs', 'create table eggs (id text)');
  const { failure, message } = await failureOf(made.migrate());
  expect(failure).toMatchObject({ domain: made.address.domain, statement: 2 });
  expect(message).toContain(
    `${second}/migration.sql: statement 2 of 2: relation "trees" does not exist (42P01)`,
  );
  expect(await tablesOf(made)).toEqual(['birds']);
  made.write(second, 'create table nests (id text)');
  expect(await made.migrate()).toMatchObject([{ applied: [second, '20260101000003_eggs'] }]);
});

test('a failed CONCURRENTLY file is run again from its start, past the invalid index it left', async () => {
  const made = fixture(server);
  made.write(first, 'create table birds (id text)', `insert into birds values ('wren'), ('wren')`);
  made.write(
    second,
    '-- no transaction\ncreate index concurrently if not exists "birds_id_idx" on birds (id)',
    'create unique index concurrently if not exists "birds_id_key" on birds (id)',
  );
  const { failure } = await failureOf(made.migrate());
  expect(failure.statement).toBe(2);
  const isValid = () => made.sql`select indisvalid from pg_index where indexrelid = 'birds_id_key'::regclass`;
  expect(await isValid()).toEqual([{ indisvalid: false }]);
  await made.sql`delete from birds where ctid = (select min(ctid) from birds)`;
  expect(await made.migrate()).toMatchObject([{ applied: [second] }]);
  expect(await isValid()).toEqual([{ indisvalid: true }]);
});

test('a lock somebody holds is waited for in short tries', async () => {
  const made = twoMigrations();
  await made.migrate();
  made.write('20260101000003_song', 'alter table birds add column song text');
  const holding = made.sql.begin(async (sql) => {
    await sql`lock table birds in access share mode`;
    await sleep(400);
  });
  await sleep(50);
  const run = made.migrate({ lockTimeoutMs: 50, patience: { attempts: 20, firstPauseMs: 20 } });
  expect(await run).toMatchObject([{ applied: ['20260101000003_song'] }]);
  await holding;
});

test('a lock that is never given ends the run after the last try', async () => {
  const made = twoMigrations();
  await made.migrate();
  made.write('20260101000003_song', 'alter table birds add column song text');
  const end = Promise.withResolvers<void>();
  const holding = made.sql.begin(async (sql) => {
    await sql`lock table birds in access share mode`;
    await end.promise;
  });
  await sleep(50);
  const run = made.migrate({ lockTimeoutMs: 20, patience: { attempts: 3, firstPauseMs: 5 } });
  expect((await failureOf(run)).message).toContain('pg_stat_activity');
  end.resolve();
  await holding;
});

test("a session that breaks while it waits for a lock is not replaced by one without the run's claim", async () => {
  const made = twoMigrations();
  await made.migrate();
  made.write('20260101000003_song', 'alter table birds add column song text');
  const waiting = Promise.withResolvers<void>();
  const holding = made.sql.begin(async (sql) => {
    await sql`lock table birds in access share mode`;
    await waiting.promise;
  });
  await sleep(50);
  const run = failureOf(made.migrate({ lockTimeoutMs: 20, patience: { attempts: 3, firstPauseMs: 1_000 } }));
  // The first try is over after 20 ms and the next one at least half a second away.
  await sleep(250);
  const ended = await made.sql`
    select pg_terminate_backend(pid) as ended from pg_stat_activity
    where application_name = 'ait-core migrations' and datname = current_database()`;
  expect(ended).toEqual([{ ended: true }]);
  waiting.resolve();
  await holding;
  await run;
  expect(await readStatus(made.address, made.folder)).toMatchObject({ pending: ['20260101000003_song'] });
});

test('a session that breaks inside a file leaves nothing of it behind', async () => {
  const made = fixture(server);
  // The second statement ends its own session, as an administrator or a restart would.
  made.write(
    first,
    'create table birds (id text)',
    'select pg_terminate_backend(pg_backend_pid())',
    'select 1',
  );
  await failureOf(made.migrate());
  expect(await tablesOf(made)).toEqual([]);
  expect(await readStatus(made.address, made.folder)).toMatchObject({ applied: 0, pending: [first] });
});

test('a file cannot change the settings of the next one', async () => {
  const made = fixture(server);
  made.write(first, 'create schema other', 'set search_path to other', `set timezone = 'Asia/Tokyo'`);
  made.write(second, 'create table birds (at timestamptz)', `insert into birds values ('2026-01-01 00:00')`);
  await made.migrate();
  expect(await tablesOf(made)).toEqual(['birds']);
  expect(await made.sql`select at from birds`).toEqual([{ at: new Date('2026-01-01T00:00:00Z') }]);
});

test('`until` applies the first migrations only', async () => {
  const made = twoMigrations();
  expect(await made.migrate({ until: 1 })).toMatchObject([{ applied: [first] }]);
  expect(await readStatus(made.address, made.folder)).toMatchObject({ applied: 1, pending: [second] });
});

test('what a newer release applied is reported and left alone', async () => {
  const made = twoMigrations();
  await made.migrate();
  const older = fixture(server);
  older.write(first, 'select 1');
  const [report] = await made.migrate({ folder: older.folder });
  expect(report).toMatchObject({ applied: [], unknown: [first, second] });
});

test('a user who may not read the list of applied migrations is told which rights he lacks', async () => {
  const made = twoMigrations();
  await made.migrate();
  const user = `reader_${Date.now()}`;
  await made.sql.unsafe(`create role ${user} login`);
  onTestFinished(async () => {
    await made.sql.unsafe(`drop owned by ${user}; drop role ${user}`);
  });
  const address = { ...made.address, user };
  const refused =
    /may not keep or read .*permission denied for schema drizzle[\s\S]*grant usage on schema drizzle/;
  expect((await failureOf(migrate([address], { folder: made.folder }))).message).toMatch(refused);
  expect((await failureOf(readStatus(address, made.folder))).message).toMatch(refused);
  await made.sql.unsafe(
    `grant usage on schema drizzle to ${user}; grant select on drizzle.__drizzle_migrations to ${user}`,
  );
  expect(await migrate([address], { folder: made.folder })).toMatchObject([
    { applied: [], alreadyApplied: 2 },
  ]);
});

test('a folder without its time is refused before anything is applied', async () => {
  const made = twoMigrations();
  made.write('nests_again', 'create table more (id text)');
  expect((await failureOf(made.migrate())).message).toContain('14 digits');
  expect(await readStatus({ ...made.address }, `${made.folder}/none`)).toMatchObject({ exists: false });
});

test('after one database fails, no other begins another file', async () => {
  const broken = fixture(server);
  broken.write(first, 'select broken');
  const { migrate } = await import('../../migrations/runner.ts');
  const later = twoMigrations();
  const run = migrate([broken.address, { ...later.address, domain: broken.address.domain }], {
    folder: broken.folder,
    jobs: 1,
  });
  expect((await failureOf(run)).failure.domain).toBe(broken.address.domain);
  expect(await readStatus(later.address, later.folder)).toMatchObject({ exists: false });
});
