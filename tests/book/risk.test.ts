import { expect, test } from 'vitest';
import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import { lossRatiosOf, reserveCalculationsOf } from '../../subgraphs/_platform/book/tell/actuarial.ts';
import { fraudAlertsOf } from '../../subgraphs/_platform/book/tell/fraud-detection.ts';
import { mortalityTables } from '../../subgraphs/_platform/book/tell/mortality.ts';
import { tellPortfolio } from '../../subgraphs/_platform/book/tell/portfolio.ts';
import { renewalsOf } from '../../subgraphs/_platform/book/tell/renewals.ts';
import { fraudAlertStatuses } from '../../subgraphs/fraud-detection/tables.ts';
import { renewalProcessStatuses } from '../../subgraphs/renewals/tables.ts';
import { brokenAlerts } from './fraud-rules.ts';
import { brokenHealth } from './medical-rules.ts';
import { brokenPrices } from './prices-rules.ts';
import { brokenRenewals } from './renewals-rules.ts';

const chapters = [...sampleBook(3_000), tellPortfolio(7_990, 37)];
const stories = chapters.flatMap((chapter) => chapter.stories);

test('renewals keep the terms of the law and lead to the policy that follows', () => {
  expect(stories.flatMap(brokenRenewals).slice(0, 20)).toEqual([]);
  expect(new Set(stories.flatMap(renewalsOf).map(({ status }) => status))).toEqual(
    new Set(renewalProcessStatuses),
  );
});

test('the rules see a holder who is told too late', () => {
  const renewal = stories.flatMap(renewalsOf).find(({ status }) => status === 'NOTIFIED')!;
  const story = stories.find((one) => renewalsOf(one).includes(renewal))!;
  const { notifiedAt } = renewal;
  Object.assign(renewal, { notifiedAt: renewal.renewalAt - 50 * 86_400_000 });
  expect(brokenRenewals(story)).toContain(
    `${renewal.policyNumber}: the holder is told two months before the end`,
  );
  Object.assign(renewal, { notifiedAt });
});

test('prices add up to the cent', () => {
  expect(stories.flatMap(brokenPrices).slice(0, 20)).toEqual([]);
});

test('suspicion follows its rules, and payments are frozen for grave alerts only', () => {
  expect(stories.flatMap(brokenAlerts).slice(0, 20)).toEqual([]);
  expect(new Set(stories.flatMap(fraudAlertsOf).map(({ status }) => status))).toEqual(
    new Set(fraudAlertStatuses),
  );
});

test('health is asked after before cover begins, and shown for claims of the same person', () => {
  expect(stories.flatMap(brokenHealth).slice(0, 20)).toEqual([]);
});

test('quarters and years of the loss ratios are made of the same claims and premiums', () => {
  for (const chapter of chapters.slice(1, 4)) {
    const ratios = lossRatiosOf(chapter);
    const month = ratios.filter(({ period }) => period === 'MONTH');
    for (const one of month) {
      const quarter = ratios.find(
        ({ productId, period, to }) => productId === one.productId && period === 'QUARTER' && to === one.to,
      )!;
      expect(quarter.earned).toBeGreaterThanOrEqual(one.earned);
      expect(quarter.incurred).toBeGreaterThanOrEqual(one.incurred);
      expect(quarter.claims).toBeGreaterThanOrEqual(one.claims);
    }
  }
});

test('reserves of the products add up to those of their portfolio', () => {
  for (const chapter of chapters.slice(1, 4)) {
    const all = reserveCalculationsOf(chapter);
    const whole = all.find(
      ({ type, productId, at }) => type === 'BEST_ESTIMATE' && !productId && at === AS_OF,
    )!;
    const parts = all.filter(({ productId }) => productId !== null);
    expect(sumOf(parts, ({ outstanding }) => outstanding)).toBe(whole.outstanding);
    expect(sumOf(parts, ({ unearned }) => unearned)).toBe(whole.unearned);
    expect(whole.outstanding + whole.ibnr + whole.unearned).toBe(whole.total);
  }
});

test('the living of a mortality table grow fewer with age', () => {
  for (const { data, ageMax } of mortalityTables) {
    const { lx } = data as { lx: number[] };
    expect(lx).toHaveLength(ageMax + 1);
    expect(lx.every((living, age) => age === 0 || living <= lx[age - 1]!)).toBe(true);
  }
});

test('the first story of the book is being renewed, and its claims were looked at', () => {
  const [showcase] = stories;
  expect(renewalsOf(showcase!).map(({ status }) => status)).toEqual(['COMPLETED', 'NOTIFIED']);
  expect(fraudAlertsOf(showcase!).filter(({ entityType }) => entityType === 'CLAIM')).toHaveLength(3);
});
