import { AS_OF, addMonths, addYears, day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, rated, share, sumOf } from '../money.ts';
import type { Chapter, Policy } from '../story.ts';
import { earnedBetween, incurredAt, reservedAt, unearnedAt } from './exposure.ts';

/** Claims against premiums of one product in one period, in one portfolio. */
export interface LossRatio {
  readonly id: string;
  readonly productId: string;
  readonly insurerId: string;
  readonly period: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly from: Instant;
  readonly to: Instant;
  readonly earned: Cents;
  readonly incurred: Cents;
  /** Ten-thousandths, held at 99999. */
  readonly ratio: number;
  readonly claims: number;
  readonly policies: number;
  readonly metadata: object;
}

/** What the actuaries set aside on a day, for one product or for all of a portfolio. */
export interface ReserveCalculation {
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly productId: string | null;
  readonly outstanding: Cents;
  readonly ibnr: Cents;
  readonly unearned: Cents;
  readonly total: Cents;
  readonly methodology: string;
  readonly assumptions: object;
  readonly approvedAt: Instant | null;
}

const PERIODS = [
  ['YEAR', day(2024, 1, 1), 12],
  ['YEAR', day(2025, 1, 1), 12],
  ['QUARTER', day(2026, 1, 1), 3],
  ['QUARTER', day(2026, 4, 1), 3],
  ['MONTH', day(2026, 6, 1), 1],
] as const;

/** The column of the ratio has one digit before the point. */
export const LARGEST_RATIO = 99_999;

/** The figures of a chapter are those of its portfolio; portfolios add up to the book. */
export function portfolioOf(chapter: Chapter): { name: string; agentId: string } | null {
  const first = chapter.stories.flatMap(({ policies }) => policies)[0];
  if (first === undefined) return null;
  const index = Math.floor((Number(first.number.slice(-6)) - 1) / 100);
  return { name: `C${String(index + 1).padStart(3, '0')}`, agentId: first.agentId };
}

function byProduct(chapter: Chapter): Map<string, Policy[]> {
  const policies = chapter.stories.flatMap((story) => story.policies);
  return Map.groupBy(policies, ({ productId }) => productId);
}

/** Loss ratios of a chapter's portfolio by product and period; only where premium was earned. */
export function lossRatiosOf(chapter: Chapter): LossRatio[] {
  const portfolio = portfolioOf(chapter);
  if (portfolio === null) return [];
  return [...byProduct(chapter)].flatMap(([productId, policies]) =>
    PERIODS.flatMap(([period, from, months]) => {
      const to = addMonths(from, months);
      const exposed = policies.map((policy) => earnedBetween(policy, from, to));
      const earned = sumOf(exposed, (premium) => premium);
      if (earned === 0) return [];
      const claims = policies
        .flatMap((policy) => policy.claims)
        .filter(({ incidentAt }) => incidentAt >= from && incidentAt < to);
      const incurred = sumOf(claims, (claim) => incurredAt(claim, AS_OF));
      const ratio = share(incurred, 10_000, earned);
      return {
        id: idOf('loss-ratio', `${portfolio.name}/${productId}/${period}/${from}`),
        productId,
        insurerId: policies[0]!.insurerId,
        period,
        from,
        to,
        earned,
        incurred,
        ratio: Math.min(ratio, LARGEST_RATIO),
        claims: claims.length,
        policies: exposed.filter((premium) => premium > 0).length,
        metadata: { portfolio: portfolio.name, ...(ratio > LARGEST_RATIO && { exactRatio: ratio / 10_000 }) },
      };
    }),
  );
}

const QUARTER_END = day(2026, 3, 31);

/** What the actuaries assume: losses of 60 % of earned premium, an eighth of a year's not yet reported. */
const EXPECTED = 6_000;
const UNREPORTED = 1_250;

/** What a portfolio must set aside: at the book's day by product and by kind, and as it was at the end of March. */
export function reserveCalculationsOf(chapter: Chapter): ReserveCalculation[] {
  const portfolio = portfolioOf(chapter);
  if (portfolio === null) return [];
  const all = chapter.stories.flatMap(({ policies }) => policies);
  const calculation = (scope: string, policies: readonly Policy[], at: Instant): ReserveCalculation =>
    bestEstimate(`${portfolio.name}/${scope}`, portfolio.name, policies, at);
  const total = calculation('all', all, AS_OF);
  return [
    ...[...byProduct(chapter)].map(([productId, policies]) => ({
      ...calculation(productId, policies, AS_OF),
      productId,
      methodology: policies.length < 4 ? 'EXPECTED_LOSS' : 'BORNHUETTER_FERGUSON',
    })),
    calculation('all', all, QUARTER_END),
    total,
    ...partsOf(`${portfolio.name}/parts`, total),
  ];
}

function bestEstimate(
  key: string,
  portfolio: string,
  policies: readonly Policy[],
  at: Instant,
): ReserveCalculation {
  const claims = policies.flatMap((policy) => policy.claims);
  const outstanding = sumOf(claims, (claim) => reservedAt(claim, at));
  const earned = sumOf(policies, (policy) => earnedBetween(policy, addYears(at, -1), at));
  const ibnr = rated(rated(earned, EXPECTED), UNREPORTED);
  const unearned = sumOf(policies, (policy) => unearnedAt(policy, at));
  return {
    id: idOf('reserve-calculation', `${key}/BEST_ESTIMATE/${at}`),
    type: 'BEST_ESTIMATE',
    at,
    productId: null,
    outstanding,
    ibnr,
    unearned,
    total: outstanding + ibnr + unearned,
    methodology: 'CHAIN_LADDER',
    assumptions: { portfolio, expectedLossRatio: EXPECTED / 10_000, unreported: UNREPORTED / 10_000 },
    approvedAt: at < AS_OF ? at + 10 * 86_400_000 : null,
  };
}

/** The parts of a best estimate, each a calculation of its own, and what goes on top of it. */
function partsOf(key: string, whole: ReserveCalculation): ReserveCalculation[] {
  const none = { outstanding: 0, ibnr: 0, unearned: 0 };
  const part = (type: string, methodology: string, total: Cents, more: Partial<ReserveCalculation>) => ({
    ...{ ...whole, ...none, type, methodology, total, ...more },
    id: idOf('reserve-calculation', `${key}/${type}/${whole.at}`),
  });
  const { outstanding, ibnr, unearned } = whole;
  return [
    part('CASE', 'FREQUENCY_SEVERITY', outstanding, { outstanding }),
    part('IBNR', 'CAPE_COD', ibnr, { ibnr }),
    part('UPR', 'EXPECTED_LOSS', unearned, { unearned }),
    part('ULAE', 'EXPECTED_LOSS', rated(outstanding + ibnr, 400), {}),
    part('RISK_MARGIN', 'EXPECTED_LOSS', rated(outstanding + ibnr, 600), {}),
  ];
}

/** The actuary who calculates, and the one who approves. */
export const calculatedBy = userId('actuarial', 2);
export const calculationsApprovedBy = userId('actuarial', 1);
