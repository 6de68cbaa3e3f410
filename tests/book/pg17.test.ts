import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseCents, sumOf } from '../../subgraphs/_platform/book/money.ts';
import { openPg17 } from '../../subgraphs/_platform/book/pg17/chapters.ts';
import { claimRows, policyRows } from '../../subgraphs/_platform/book/pg17/files.ts';
import { pg17Offers } from '../../subgraphs/_platform/book/pg17/offers.ts';
import { ratePolicy } from '../../subgraphs/_platform/book/pg17/rater.ts';
import { once } from '../../subgraphs/_platform/book/sample.ts';
import type { Chapter } from '../../subgraphs/_platform/book/story.ts';
import { insurers, insurersOf, pg17Insurer } from '../../subgraphs/_platform/book/tell/insurers.ts';
import { territories } from '../../subgraphs/_platform/book/tell/territories.ts';
import { vehicleInspectionsOf } from '../../subgraphs/_platform/book/tell/vehicle-history.ts';
import { vehiclesOf } from '../../subgraphs/_platform/book/tell/vehicles.ts';
import { brokenRules } from './broken-rules.ts';
import { brokenThings } from './things-rules.ts';

// The portfolio is published under the GPL and is not part of this project: these tests need a copy of it beside it.
const folder = process.env.AIT_CORE_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(`${folder}/fr_pg17_policies.csv.gz`) && existsSync(`${folder}/fr_pg17_claims.csv`);
const withPortfolio = test.skipIf(!isThere);
if (!isThere)
  process.stdout.write(
    `The French motor portfolio is not in ${folder}: its tests are skipped. Name its folder with AIT_CORE_DATA.\n`,
  );

/** Opened once: most of the time goes into the first reading of the whole file. */
const book = isThere ? await openPg17(folder, { policies: 2_000 }) : undefined;

withPortfolio(
  'a slice of the portfolio keeps the rules of the business and every source amount',
  async () => {
    const chapters: Chapter[] = await Array.fromAsync(book!.chapters);
    const policies = chapters.flatMap(({ stories }) => stories).flatMap((story) => story.policies);
    expect(policies).toHaveLength(2_000);
    expect(
      chapters.flatMap((chapter) => brokenRules(chapter, { recoveredAbovePaid: true })).slice(0, 10),
    ).toEqual([]);
    const known = new Set(policies.map(({ number }) => number));
    let source = 0;
    let rows = 0;
    for await (const row of claimRows(folder)) {
      if (!known.has(`${row.id_client}-${row.id_vehicle}`)) continue;
      source += parseCents(row.claim_amount!);
      rows++;
    }
    const claims = policies.flatMap((policy) => policy.claims);
    expect(rows).toBeGreaterThan(200);
    expect(claims).toHaveLength(rows);
    const recovered = sumOf(
      claims.flatMap(({ recoveries }) => recoveries),
      ({ amount }) => amount,
    );
    expect(recovered).toBeGreaterThan(0);
    expect(sumOf(claims, ({ amount }) => amount) - recovered).toBe(source);
  },
);

withPortfolio(
  'every policy of the portfolio insures one vehicle, with what the source says of it',
  async () => {
    const stories = (await Array.fromAsync(book!.chapters)).flatMap((chapter) => chapter.stories);
    const vehicles = stories.flatMap((story) => vehiclesOf(story));
    expect(vehicles).toHaveLength(2_000);
    expect(new Set(vehicles.map(({ plate }) => plate)).size).toBe(2_000);
    expect(stories.flatMap(brokenThings)).toEqual([]);
    expect(stories.flatMap(vehicleInspectionsOf)).toEqual([]);
    for await (const row of policyRows(folder)) {
      const vehicle = vehicles.find(({ label }) => label === row.id_policy);
      expect(vehicle).toMatchObject({
        ...{ make: row.vh_make, model: row.vh_model, year: 2025 - Number(row.vh_age) },
        ...{
          horsePower: Number(row.vh_din),
          purchasePrice: Number(row.vh_value) * 100,
          transmission: 'MANUAL',
        },
        policies: [{ number: row.id_policy }],
      });
      expect(vehicle!.policies[0]!.metadata).not.toHaveProperty('vehicle');
      expect(vehicle!.metadata).toMatchObject({
        type: row.vh_type,
        synthetic: expect.arrayContaining(['vin']),
      });
      if (vehicle === vehicles[49]) break;
    }
  },
);

withPortfolio(
  'beside the portfolio stand the insurers and the territories, and whoever carried it',
  async () => {
    for await (const chapter of book!.chapters) {
      expect(insurersOf(chapter)).toEqual([...insurers, pg17Insurer]);
      expect([...once(chapter, territories)]).toHaveLength(territories.length);
      break;
    }
  },
);

withPortfolio('the same portfolio is told the same way twice', async () => {
  const firstTwo = async () => {
    const chapters: Chapter[] = [];
    for await (const chapter of book!.chapters) if (chapters.push(chapter) === 2) break;
    return chapters;
  };
  expect(await firstTwo()).toEqual(await firstTwo());
});

withPortfolio('a folder without the files says where they come from', async () => {
  await expect(openPg17('/nowhere')).rejects.toThrow(/CASdatasets/);
});

test('the rater asks more of a young driver and of a dearer car, and never nothing', () => {
  const row = { vh_value: '17000', pol_bonus: '0.5', vh_din: '90', drv_age1: '45', pol_usage: 'WorkPrivate' };
  const premium = (change: object) =>
    sumOf(ratePolicy(pg17Offers.get('Maxi')!, { ...row, ...change }).rated, (coverage) => coverage.premium);
  expect(premium({})).toBe(594_00);
  expect(premium({ drv_age1: '20' })).toBeGreaterThan(premium({}));
  expect(premium({ vh_value: '40000' })).toBeGreaterThan(premium({}));
  expect(premium({ vh_value: '0' })).toBeGreaterThan(0);
});
