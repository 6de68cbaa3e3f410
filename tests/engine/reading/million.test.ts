import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../subgraphs/_platform/databases/database.ts';
import { world } from '../../world.ts';
import { fetchWith, subgraphUnderTest } from '../subgraph-under-test.ts';
import { seed, seeded } from './model/runs.ts';
import { printUnits } from './model/values.ts';

const ROWS = 1_000_000;
/** The largest amount of a numeric(10, 2), in cents. */
const MOST = 10 ** 10 - 1;

/** Amounts in cents between both ends, from a seed (mulberry32). */
function* randomCents(from: number): Generator<number> {
  for (let state = from; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    yield Math.round(fraction * 2 * MOST) - MOST;
  }
}

test(seeded('a sum of a million random amounts is exact'), { timeout: 60_000 }, async () => {
  const cents = randomCents(seed).take(ROWS).toArray();
  const address = await (await world()).cloneOf('policies', 'template');
  const sql = postgres({ ...address, ssl: false, max: 1, onnotice() {} });
  // A table emptied in the same transaction is written without a log, and indexes would only be in the way.
  await sql.unsafe(
    'drop index "coverages_policyId_idx", "coverages_endorsementId_idx", "coverages_productCoverageId_idx"',
  );
  await sql.unsafe(
    'alter table coverages drop constraint coverages_pkey, drop constraint "coverages_policyId_fkey"',
  );
  await sql.begin(async (transaction) => {
    await transaction`truncate coverages`;
    await transaction.unsafe(
      `insert into coverages (id, "policyId", name, "limit", premium, "isOptional")
       select 'c' || n, 'p1', 'Theft', 0, amount, n % 2 = 0 from unnest($1::text::numeric[]) with ordinality r(amount, n)`,
      [`{${cents.map(amount).join(',')}}`],
    );
  });
  await sql.end();

  const database = openDatabase(address, { deadlineMs: 30_000 });
  const figures =
    'count sum { premium } min { premium } max { premium } percentile(fraction: 0.5) { premium }';
  const { result } = await fetchWith(
    subgraphUnderTest('policies').subgraph,
    `{ coverages { aggregate { ${figures} } groupBy(by: [{ column: isOptional }]) { key { isOptional } sum { premium } } } }`,
    { database },
  );
  await database.close();
  const sorted = Float64Array.from(cents).sort();
  expect(result).toEqual({
    data: {
      coverages: {
        aggregate: {
          count: ROWS,
          sum: { premium: sumOf(cents) },
          min: { premium: amount(sorted[0]!) },
          max: { premium: amount(sorted.at(-1)!) },
          percentile: { premium: amount(sorted[ROWS / 2 - 1]!) },
        },
        groupBy: [false, true].map((isOptional) => ({
          key: { isOptional },
          sum: { premium: sumOf(cents.filter((_, index) => (index % 2 === 1) === isOptional)) },
        })),
      },
    },
  });
});

function sumOf(cents: readonly number[]): string {
  return printUnits(
    cents.reduce((sum, each) => sum + BigInt(each), 0n),
    2,
  );
}

function amount(cents: number): string {
  return printUnits(BigInt(cents), 2);
}
