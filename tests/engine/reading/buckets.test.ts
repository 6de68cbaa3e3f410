import postgres from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../subgraphs/_platform/databases/database.ts';
import { world } from '../../world.ts';
import { fetchWith, subgraphUnderTest } from '../subgraph-under-test.ts';

// Where clocks change: what a bucket is there, and which ones are missing in between.

const { subgraph } = subgraphUnderTest('policies');
const address = await (await world()).cloneOf('policies', 'template');
const database = openDatabase(address);
const sql = postgres({ ...address, ssl: false, max: 1, onnotice() {} });
afterAll(() => Promise.all([database.close(), sql.end()]));

/** Puts policies that begin at these instants into an empty table and counts them by bucket, gaps filled. */
async function countByBucket(instants: readonly string[], bucket: string, timeZone: string) {
  await sql`delete from policies`;
  await sql.unsafe(
    `insert into policies (id, "policyNumber", type, status, "customerId", "agentId", premium, "sumInsured", "startDate",
       "endDate", "paymentFrequency", "createdBy", "updatedBy")
     select n, n, 'AUTO', 'ACTIVE', 'c1', 'a1', 1, 1, at, at, 'ANNUAL', 'test', 'test'
     from unnest($1::text::timestamptz[]) with ordinality r(at, n)`,
    [`{${instants.join(',')}}`],
  );
  const { result } = await fetchWith(
    subgraph,
    `query($by: [PolicyGroupBy!]!) { policies { groupBy(by: $by, fillGaps: true) { key { startDate } count } } }`,
    { database, variables: { by: [{ column: 'startDate', bucket, timeZone }] } },
  );
  type Group = { key: { startDate: string }; count: number };
  const { groupBy } = result.data!['policies'] as { groupBy: Group[] };
  return groupBy.map(({ key, count }) => `${key.startDate.slice(0, 16)}Z ${count}`);
}

describe('buckets where clocks change', () => {
  test('in spring Madrid has no hour from two to three: the hours before and after it follow each other', async () => {
    const hours = await countByBucket(
      ['2026-03-29T00:59:59Z', '2026-03-29T03:00:00Z'],
      'HOUR',
      'Europe/Madrid',
    );
    expect(hours).toEqual([
      '2026-03-29T00:00Z 1',
      '2026-03-29T01:00Z 0',
      '2026-03-29T02:00Z 0',
      '2026-03-29T03:00Z 1',
    ]);
  });

  test('in autumn Madrid has the hour from two to three twice: they are two buckets', async () => {
    const hours = await countByBucket(
      ['2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z', '2025-10-26T01:31:00Z'],
      'HOUR',
      'Europe/Madrid',
    );
    expect(hours).toEqual(['2025-10-26T00:00Z 1', '2025-10-26T01:00Z 2']);
  });

  test('days of 23 and 25 hours in Madrid are one day each', async () => {
    expect(
      await countByBucket(['2026-03-28T22:59:59Z', '2026-03-30T22:00:00Z'], 'DAY', 'Europe/Madrid'),
    ).toEqual(['2026-03-27T23:00Z 1', '2026-03-28T23:00Z 0', '2026-03-29T22:00Z 0', '2026-03-30T22:00Z 1']);
    expect(
      await countByBucket(['2025-10-25T21:59:59Z', '2025-10-26T23:00:00Z'], 'DAY', 'Europe/Madrid'),
    ).toEqual(['2025-10-24T22:00Z 1', '2025-10-25T22:00Z 0', '2025-10-26T23:00Z 1']);
  });

  test('months over both changes begin at midnight in Madrid', async () => {
    expect(
      await countByBucket(['2026-02-28T23:00:00Z', '2026-05-31T21:59:59Z'], 'MONTH', 'Europe/Madrid'),
    ).toEqual(['2026-02-28T23:00Z 1', '2026-03-31T22:00Z 0', '2026-04-30T22:00Z 1']);
  });

  test('a day that begins at one, because midnight was left out, is no end of the row', async () => {
    expect(
      await countByBucket(['2018-11-04T12:00:00Z', '2018-11-06T12:00:00Z'], 'DAY', 'America/Sao_Paulo'),
    ).toEqual(['2018-11-04T03:00Z 1', '2018-11-05T02:00Z 0', '2018-11-06T02:00Z 1']);
  });

  test('a clock that is put forward by half an hour keeps every group', async () => {
    const hours = await countByBucket(
      ['2025-10-04T14:00:00Z', '2025-10-04T16:30:00Z'],
      'HOUR',
      'Australia/Lord_Howe',
    );
    expect(hours).toEqual([
      '2025-10-04T13:30Z 1',
      '2025-10-04T14:30Z 0',
      '2025-10-04T15:00Z 0',
      '2025-10-04T16:00Z 1',
    ]);
  });

  test('the day that Samoa skipped has no bucket', async () => {
    expect(
      await countByBucket(['2011-12-29T12:00:00Z', '2011-12-31T12:00:00Z'], 'DAY', 'Pacific/Apia'),
    ).toEqual(['2011-12-29T10:00Z 1', '2011-12-30T10:00Z 0', '2011-12-31T10:00Z 1']);
  });
});
