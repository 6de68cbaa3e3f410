import { AS_OF, addDays, type Instant, monthOf } from '../calendar.ts';
import { agentById } from '../catalogue/agents.ts';
import { idOf } from '../keys.ts';
import { type BasisPoints, type Cents, rated, sumOf } from '../money.ts';
import type { Agent, Commission, Invoice, Statement, Story } from '../story.ts';
import { netPremium } from './invoices.ts';

/** What the commissions of a policy hang on. */
export interface Earned {
  readonly portfolio: string;
  readonly agent: Agent;
  readonly type: string;
  readonly renewal: boolean;
}

/** Commission on every receipt of a policy: pending until it is paid, clawed back where premium was given back. */
export function tellCommissions(policy: Earned, invoices: readonly Invoice[]): Commission[] {
  const notes = new Map(
    invoices
      .filter((invoice) => invoice.creditNoteForId !== null)
      .map((note) => [note.creditNoteForId, note]),
  );
  return invoices
    .filter((invoice) => invoice.creditNoteForId === null && invoice.status !== 'DRAFT')
    .flatMap((invoice) => [
      ...onReceipt(policy, invoice, notes.get(invoice.id)),
      ...override(policy, invoice),
    ]);
}

/** The statement, one per agent, month and portfolio, that a commission of a month stands in; null before it is closed. */
export function statementsOf(portfolio: string, stories: readonly Story[]): Statement[] {
  const byStatement = Map.groupBy(
    stories
      .flatMap((story) => story.policies.flatMap((policy) => policy.commissions))
      .filter(({ statementId }) => statementId !== null),
    ({ statementId }) => statementId!,
  );
  return [...byStatement].map(([id, commissions]) => {
    const { agentId, periodStart, periodEnd } = commissions[0]!;
    const status = statementStatus(portfolio, periodEnd);
    const month = new Date(periodStart).toISOString().slice(0, 7);
    return {
      id,
      number: `LIQ-${month}-${portfolio}-${agentById(agentId).number.slice(4)}`,
      agentId,
      periodStart,
      periodEnd,
      total: sumOf(commissions, ({ amount }) => amount),
      status,
      issuedAt: addDays(periodEnd, 3),
      paidAt: status === 'PAID' ? paymentDay(periodEnd) : null,
    };
  });
}

function onReceipt(policy: Earned, invoice: Invoice, note: Invoice | undefined): Commission[] {
  const type = invoice.endorsementId !== null ? 'ENDORSEMENT' : policy.renewal ? 'RENEWAL' : 'NEW_BUSINESS';
  const earned = commission(
    policy,
    policy.agent,
    invoice,
    type,
    netPremium(invoice),
    policy.agent.commissionRate,
  );
  if (note === undefined || earned.status === 'PENDING' || earned.status === 'CANCELLED') return [earned];
  const back = commission(
    policy,
    policy.agent,
    note,
    'CLAWBACK',
    netPremium(note),
    policy.agent.commissionRate,
  );
  return [
    { ...earned, status: 'CLAWED_BACK' },
    { ...back, clawbackOfId: earned.id },
  ];
}

/** A manager's part in the business his agents write with firms. */
function override(policy: Earned, invoice: Invoice): Commission[] {
  if (
    !['SME', 'FLEET', 'COMMUNITY'].includes(policy.type) ||
    policy.agent.managerId === null ||
    invoice.status !== 'PAID'
  )
    return [];
  const manager = agentById(policy.agent.managerId);
  return [commission(policy, manager, invoice, 'OVERRIDE', netPremium(invoice), manager.commissionRate)];
}

function commission(
  policy: Earned,
  agent: Agent,
  invoice: Invoice,
  type: string,
  net: Cents,
  rate: BasisPoints,
): Commission {
  const payment = invoice.payments.findLast(({ status }) =>
    ['COMPLETED', 'REFUNDED', 'PARTIALLY_REFUNDED'].includes(status),
  );
  const earnedAt = invoice.status === 'PARTIALLY_PAID' ? null : (payment?.paidAt ?? null);
  const period = monthOf(earnedAt ?? invoice.dueAt);
  const status =
    earnedAt === null
      ? invoice.status === 'CANCELLED'
        ? 'CANCELLED'
        : 'PENDING'
      : earnedStatus(policy.portfolio, period.end, invoice.number);
  const settled = status !== 'PENDING' && status !== 'CANCELLED' && status !== 'EARNED';
  return {
    id: idOf('commission', `${invoice.number}/${type}`),
    agentId: agent.id,
    type,
    status,
    amount: rated(net, rate),
    rate,
    periodStart: period.start,
    periodEnd: period.end,
    paidAt: status === 'PAID' ? paymentDay(period.end) : null,
    createdAt: Math.min(earnedAt ?? invoice.createdAt, AS_OF),
    invoiceId: invoice.id,
    paymentId: earnedAt === null ? null : payment!.id,
    statementId: settled ? idOf('statement', `${policy.portfolio}/${agent.id}/${period.start}`) : null,
    clawbackOfId: null,
  };
}

function earnedStatus(portfolio: string, periodEnd: Instant, invoiceNumber: string): string {
  if (periodEnd > AS_OF) return 'EARNED';
  if (statementStatus(portfolio, periodEnd) === 'PAID') return 'PAID';
  return invoiceNumber.endsWith('7-01') ? 'DISPUTED' : 'IN_STATEMENT';
}

/** Statements are paid in the second month; the last one is open to questions. */
function statementStatus(portfolio: string, periodEnd: Instant): string {
  const age = (AS_OF - periodEnd) / 86_400_000;
  if (age > 75) return 'PAID';
  const turn = portfolio.charCodeAt(portfolio.length - 1) % 4;
  return age > 45
    ? ['RECONCILED', 'PAID', 'PAID', 'RECONCILED'][turn]!
    : ['ISSUED', 'ISSUED', 'DISPUTED', 'ISSUED'][turn]!;
}

function paymentDay(periodEnd: Instant): Instant {
  return addDays(periodEnd, 10);
}
