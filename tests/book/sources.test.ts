import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openMortalityTables } from '../../subgraphs/_platform/book/mortality-tables/files.ts';
import { openRenewalQuotes } from '../../subgraphs/_platform/book/renewal-quotes/chapters.ts';
import { writeChapters } from '../../subgraphs/_platform/book/sample-book.ts';
import { openScheduleP } from '../../subgraphs/_platform/book/schedule-p/chapters.ts';
import type { Chapter, Story } from '../../subgraphs/_platform/book/story.ts';
import { world } from '../world.ts';
import { brokenRules } from './broken-rules.ts';

// The published files are under licences of their own and not part of this project: the tests of the figures need a
// copy of them beside it. The others read small files made up in the same form.

const { cloneOf } = await world();
const real = process.env.AIT_CORE_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
const withFile = (name: string) => test.skipIf(!existsSync(join(real, name)));
const folder = mkdtempSync(join(tmpdir(), 'sources-'));

const quotes = `lapse,polholder_age,polholder_BMCevol,polholder_diffdriver,polholder_gender,polholder_job,policy_age,policy_caruse,policy_nbcontract,prem_final,prem_freqperyear,prem_last,prem_market,prem_pure,vehicl_age,vehicl_agepurchase,vehicl_garage,vehicl_powerkw,vehicl_region
0,41,stable,same,Female,normal,3,unknown,1,310.456,4 per year,300,290.1,280.2,7,2,street,75 kW,Reg2
1,29,up,same,Male,medical,0,commercial,2,512.10,1 per year,498.99,470,460,3,0,carport,25-50 kW,Reg14
`;
const triangles = `GRCODE,GRNAME,AccidentYear,DevelopmentYear,DevelopmentLag,IncurLoss,CumPaidLoss,BulkLoss,EarnedPremDIR,EarnedPremCeded,EarnedPremNet,Single,PostedReserve97,LOB
7,Example Mutual,1996,1996,1,80,20,15,110,10,100,0,95,ppauto
7,Example Mutual,1996,1997,2,70,40,5,110,10,100,0,95,ppauto
7,Example Mutual,1997,1997,1,90,25,20,120,10,110,0,95,ppauto
9,Example Surety,1997,1997,1,900,0,0,5,0,5,1,900,othliab
9,Example Surety,1996,1997,2,30,0,0,0,0,0,1,900,othliab
`;
writeFileSync(join(folder, 'eu_renewal_quotes_lapse.csv.gz'), gzipSync(quotes));
writeFileSync(join(folder, 'us_schedule_p_triangles.csv.gz'), gzipSync(triangles));
writeFileSync(join(folder, 'fr_mortality_TH0002.csv'), 'x,lx\n0,1000\n1,990\n2,0\n');
writeFileSync(join(folder, 'fr_mortality_TF0002.csv'), 'x,lx\n0,1000\n1,995\n2,900\n3,0\n');

async function chaptersOfAll(): Promise<Chapter[]> {
  return [
    ...(await Array.fromAsync((await openRenewalQuotes(folder)).chapters)),
    await openMortalityTables(folder),
    ...(await openScheduleP(folder)).chapters(),
  ];
}

test('the rows are loaded once, however often; an offer and its renewal name each other', async () => {
  const names = ['customers', 'policies', 'vehicles', 'insurers', 'products', 'renewals', 'actuarial'];
  const addresses = await Promise.all(names.map((name) => cloneOf(name, 'template')));
  const first = await writeChapters(addresses, await chaptersOfAll(), () => {});
  expect(first).toMatchObject({
    customers: { customers: 2 },
    policies: { policies: 3, coverages: 3, policy_risks: 3 },
    vehicles: { vehicles: 2 },
    renewals: { renewal_processes: 2, renewal_quotes: 2 },
    actuarial: { mortality_tables: 2 + 5, loss_ratios: 4, reserve_calculations: 2 },
  });
  const again = await writeChapters(addresses, await chaptersOfAll(), () => {});
  expect(
    Object.values(again)
      .flatMap((counts) => Object.values(counts))
      .every((count) => count === 0),
  ).toBe(true);
  const { host, port, user, database } = addresses[names.indexOf('renewals')]!;
  const sql = postgres({ host, port, user, database, max: 1, fetch_types: false });
  const taken =
    await sql`select q."quoteNumber" from renewal_processes p join renewal_quotes q on q.id = p."acceptedQuoteId"`;
  expect([...taken]).toEqual([{ quoteNumber: 'REN-EUD-000001-1' }]);
  await sql.end();
});

test('a renewal tells who stayed at which price, and who left', async () => {
  const { policies, chapters } = await openRenewalQuotes(folder);
  const [stayed, left] = (await Array.fromAsync(chapters)).flatMap(({ stories }) => stories) as [
    Story,
    Story,
  ];
  expect(policies).toBe(3);
  expect(stayed.renewals).toMatchObject([
    { status: 'COMPLETED', response: 'ACCEPT', currentPremium: 300_00, proposedPremium: 310_46 },
  ]);
  expect(stayed.policies.map(({ status, premium }) => [status, premium])).toEqual([
    ['RENEWED', 300_00],
    ['ACTIVE', 310_46],
  ]);
  expect(stayed.policies[0]).toMatchObject({ frequency: 'QUARTERLY', metadata: { policyAgeYears: 3 } });
  expect(left.renewals).toMatchObject([{ status: 'REJECTED', response: 'REJECT', proposedPremium: 512_10 }]);
  expect(left.policies.map(({ status }) => status)).toEqual(['EXPIRED']);
  expect(left.policies[0]!.risks[0]!.vehicle).toMatchObject({ year: 2022, horsePower: null });
});

test('a triangle becomes a ratio a year and a reserve, in dollars', async () => {
  const brought = [...(await openScheduleP(folder)).chapters()].map((chapter) => chapter.brought!);
  const ratios = brought.flatMap(({ lossRatios }) => lossRatios ?? []);
  expect(ratios.map(({ earned, incurred, ratio }) => [earned, incurred, ratio])).toEqual([
    [100_000_00, 70_000_00, 7_000],
    [110_000_00, 90_000_00, 8_182],
    [5_000_00, 900_000_00, 99_999],
    [0, 30_000_00, 0],
  ]);
  expect(ratios[2]!.metadata).toMatchObject({ exactRatio: 180, currency: 'USD' });
  expect(ratios[3]!.metadata).toMatchObject({ exactRatio: null });
  const [reserve] = brought.flatMap(({ reserves }) => reserves ?? []);
  expect(reserve).toMatchObject({
    ...{ total: 95_000_00, ibnr: 25_000_00, outstanding: 70_000_00 },
    assumptions: { triangle: { incurred: { 1996: [80, 70], 1997: [90] }, paid: { 1996: [20, 40] } } },
  });
});

test('a folder without the files says where they come from', async () => {
  await expect(openMortalityTables('/nowhere')).rejects.toThrow(/CASdatasets/);
  await expect(openRenewalQuotes('/nowhere')).rejects.toThrow(/eudirectlapse/);
  await expect(openScheduleP('/nowhere')).rejects.toThrow(/chainladder/);
});

withFile('eu_renewal_quotes_lapse.csv.gz')('of the real renewals 2,954 of 23,060 were refused', async () => {
  const { policies, chapters } = await openRenewalQuotes(real);
  const stories: Story[] = [];
  for await (const chapter of chapters) {
    if (stories.length === 0 && chapter.stories.length > 0)
      expect(
        chapter.stories
          .flatMap((story) => brokenRules({ ...chapter, stories: [story] }))
          .filter((rule) => !/instalments/.test(rule)),
      ).toEqual([]);
    stories.push(...chapter.stories);
  }
  const renewals = stories.flatMap((story) => story.renewals!);
  expect(renewals).toHaveLength(23_060);
  expect(renewals.filter(({ status }) => status === 'REJECTED')).toHaveLength(2_954);
  expect(stories.flatMap((story) => story.policies)).toHaveLength(policies);
  expect(new Set(stories.map(({ customer }) => customer.identityNumber)).size).toBe(23_060);
});

withFile('us_schedule_p_triangles.csv.gz')('the real triangles keep their sums', async () => {
  const source = await openScheduleP(real);
  const brought = [...source.chapters()].map((chapter) => chapter.brought!);
  const ratios = brought.flatMap(({ lossRatios }) => lossRatios ?? []);
  expect(source.triangles).toBe(779);
  expect(brought[0]!.insurers).toHaveLength(379 + 1);
  expect(ratios).toHaveLength(7_790);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0) / 100_000;
  expect(sum(ratios.map(({ earned }) => earned))).toBe(203_132_170);
  expect(sum(ratios.map(({ incurred }) => incurred))).toBe(155_110_733);
});

withFile('fr_mortality_TH0002.csv')(
  'the real life tables end with the last of a hundred thousand',
  async () => {
    const { mortalityTables } = (await openMortalityTables(real)).brought!;
    expect(mortalityTables!.map(({ gender, ageMax }) => [gender, ageMax])).toEqual([
      ['MALE', 111],
      ['FEMALE', 113],
    ]);
    for (const { data } of mortalityTables!) {
      const { lx } = data as { lx: number[] };
      expect([lx[0], lx.at(-1)]).toEqual([100_000, 0]);
    }
  },
);
