import { addDays, day } from '../calendar.ts';
import { insurers } from '../catalogue/carriers.ts';
import { idOf } from '../keys.ts';
import { type BasisPoints, type Cents, rated, sumOf } from '../money.ts';
import type { Commission, Policy, Statement, Story } from '../story.ts';
import { agreementsOf } from './insurers.ts';
import { netPremium } from './invoices.ts';
import { portfolioOf } from './portfolio.ts';
import { remembered } from './remembered.ts';

/** What an insurer owes for the volume of a year, on one policy of it. */
export interface Rappel extends Commission {
  readonly insurerId: string;
  readonly policyId: string;
}

/** What is settled with one insurer for one year of one portfolio. */
export interface InsurerStatement extends Omit<Statement, 'agentId'> {
  readonly insurerId: string;
}

/** The last year that is over; rappels are settled in the March after it. */
const YEAR = 2025;
const from = day(YEAR, 1, 1);
const to = day(YEAR + 1, 1, 1);
const settledAt = day(YEAR + 1, 3, 12);
const paidAt = day(YEAR + 1, 3, 20);

const codes = new Map(insurers.map(({ id, code }) => [id, code]));
const rates = new Map(
  insurers.flatMap((insurer) =>
    agreementsOf(insurer)
      .filter(({ type, status }) => type === 'RAPPEL' && status === 'ACTIVE')
      .map(({ commissionRate }) => [insurer.id, commissionRate] as const),
  ),
);

/** Lines whose volume is rewarded. */
const LINES: readonly string[] = ['SME', 'FLEET', 'COMMUNITY'];

/** The rappels of a story: a share of the net premium of its firms' policies that was paid in the year. */
export const rappelsOf: (story: Story) => readonly Rappel[] = remembered((story: Story) =>
  story.policies.flatMap((policy) => {
    const rate = rates.get(policy.insurerId);
    const paid = rate === undefined || !LINES.includes(policy.type) ? 0 : paidInYear(policy);
    return paid <= 0 ? [] : [rappel(portfolioOf(story), policy, paid, rate!)];
  }),
);

/** The statements that the rappels of a portfolio's stories stand in, one per insurer. */
export function rappelStatementsOf(stories: readonly Story[]): InsurerStatement[] {
  const first = stories[0];
  if (first === undefined) return [];
  const portfolio = portfolioOf(first);
  const byInsurer = Map.groupBy(stories.flatMap(rappelsOf), ({ insurerId }) => insurerId);
  return [...byInsurer].map(([insurerId, rappels]) => ({
    id: statementId(portfolio, insurerId),
    number: `LIQ-${YEAR}-${portfolio}-${codes.get(insurerId)!}`,
    insurerId,
    periodStart: from,
    periodEnd: to,
    total: sumOf(rappels, ({ amount }) => amount),
    status: isPaid(insurerId) ? 'PAID' : 'RECONCILED',
    issuedAt: settledAt,
    paidAt: isPaid(insurerId) ? paidAt : null,
  }));
}

function statementId(portfolio: string, insurerId: string): string {
  return idOf('statement', `${portfolio}/rappel/${insurerId}/${YEAR}`);
}

/** One insurer in three takes its time. */
function isPaid(insurerId: string): boolean {
  return insurers.findIndex(({ id }) => id === insurerId) % 3 !== 2;
}

/** Net premium paid in the year, less what was given back in it. */
function paidInYear({ invoices }: Policy): Cents {
  return sumOf(
    invoices.filter((invoice) => invoice.paidAt !== null && invoice.paidAt >= from && invoice.paidAt < to),
    netPremium,
  );
}

function rappel(portfolio: string, policy: Policy, paid: Cents, rate: BasisPoints): Rappel {
  const { agentId, insurerId, id: policyId, number } = policy;
  const settled = isPaid(insurerId);
  return {
    id: idOf('commission', `${number}/RAPPEL/${YEAR}`),
    ...{ agentId, insurerId, policyId, rate, type: 'RAPPEL', amount: rated(paid, rate) },
    ...{ status: settled ? 'PAID' : 'IN_STATEMENT', paidAt: settled ? paidAt : null },
    ...{ periodStart: from, periodEnd: to, createdAt: addDays(settledAt, -2) },
    ...{ invoiceId: null, paymentId: null, clawbackOfId: null },
    statementId: statementId(portfolio, insurerId),
  };
}
