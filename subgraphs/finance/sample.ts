import { idOf } from '../_platform/book/keys.ts';
import { decimal, percentage } from '../_platform/book/money.ts';
import { at, inventedStories, policiesOf, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Commission, Invoice, Payment, Policy, Statement } from '../_platform/book/story.ts';
import { type BeneficiaryPayout, payoutsOf } from '../_platform/book/tell/beneficiary-payouts.ts';
import { rappelStatementsOf, rappelsOf } from '../_platform/book/tell/rappels.ts';
import { neighbours, rewardPaymentsOf } from '../_platform/book/tell/referrals.ts';
import { remittancesOf } from '../_platform/book/tell/remittances.ts';
import { renewalsOf } from '../_platform/book/tell/renewals.ts';

/** Rows of receipts and their lines, money in and out, commissions and the statements they are paid by. */
export default sample('finance', {
  invoices: invoicesIn,
  invoice_lines: (chapter) => rows(policiesOf(chapter), ({ policy }) => policy.invoices.flatMap(lineRows)),
  payments: paymentsIn,
  commission_statements: (chapter) => [
    ...chapter.statements.map((statement) => statementRow({ ...statement, insurerId: null })),
    ...rappelStatementsOf(inventedStories(chapter)).map((one) => statementRow({ ...one, agentId: null })),
  ],
  commissions: commissionsIn,
});

/** The renewal that led to a policy has led to its instalments. */
function* invoicesIn(chapter: Chapter): Generator<Row> {
  const invented = new Set(inventedStories(chapter));
  for (const story of chapter.stories) {
    const renewals = invented.has(story) ? renewalsOf(story) : [];
    for (const policy of story.policies) {
      const renewalId = renewals.find(({ newPolicyId }) => newPolicyId === policy.id)?.id ?? null;
      for (const invoice of policy.invoices) yield invoiceRow(policy, invoice, renewalId);
    }
  }
}

function* commissionsIn(chapter: Chapter): Generator<Row> {
  yield* rows(policiesOf(chapter), ({ policy }) =>
    policy.commissions.map((one) => commissionRow(policy, one)),
  );
  for (const story of inventedStories(chapter))
    for (const one of rappelsOf(story))
      yield commissionRow({ id: one.policyId, insurerId: one.insurerId }, one);
}

function invoiceRow(policy: Policy, invoice: Invoice, renewalId: string | null) {
  return {
    id: invoice.id,
    invoiceNumber: invoice.number,
    customerId: policy.customerId,
    policyId: policy.id,
    insurerId: policy.insurerId,
    endorsementId: invoice.endorsementId,
    creditNoteForId: invoice.creditNoteForId,
    renewalId: invoice.endorsementId === null ? renewalId : null,
    amount: decimal(invoice.amount),
    tax: decimal(invoice.tax),
    total: decimal(invoice.amount + invoice.tax),
    currency: 'EUR',
    status: invoice.status,
    issueDate: at(invoice.issuedAt),
    dueDate: at(invoice.dueAt),
    paidAt: at(invoice.paidAt),
    metadata: invoice.metadata,
    createdAt: at(invoice.createdAt),
    updatedAt: at(invoice.updatedAt),
  };
}

function lineRows(invoice: Invoice) {
  return invoice.lines.map((line, i) => ({
    id: idOf('invoice-line', `${invoice.number}/${i + 1}`),
    invoiceId: invoice.id,
    lineNumber: i + 1,
    kind: line.kind,
    description: line.description,
    coverageId: line.coverageId,
    rate: line.rate,
    amount: decimal(line.amount),
    createdAt: at(invoice.createdAt),
  }));
}

const ABOUT_NOTHING_ELSE: About = {
  invoiceId: null,
  endorsementId: null,
  claimId: null,
  beneficiaryPayoutId: null,
};

/** What a payment is about beside its policy. */
interface About extends Row {
  readonly invoiceId: string | null;
  readonly endorsementId: string | null;
  readonly claimId: string | null;
  readonly beneficiaryPayoutId: string | null;
}

function* paymentsIn(chapter: Chapter): Generator<Row> {
  for (const { story, policy } of policiesOf(chapter)) {
    yield* invoicePayments(policy);
    yield* claimPayments(policy, chapter.invents ? payoutsOf(policy, story.customer) : []);
    if (!chapter.invents) continue;
    for (const one of remittancesOf(policy)) yield paymentRow(policy, one, ABOUT_NOTHING_ELSE);
  }
  for (const [story, next] of neighbours(inventedStories(chapter))) {
    for (const payment of rewardPaymentsOf(story, next)) {
      const { policyId: id, customerId } = payment;
      yield paymentRow({ id, customerId }, payment, ABOUT_NOTHING_ELSE);
    }
  }
}

function* invoicePayments(policy: Policy): Generator<Row> {
  for (const { id: invoiceId, endorsementId, payments } of policy.invoices) {
    const about = { ...ABOUT_NOTHING_ELSE, invoiceId, endorsementId };
    for (const payment of payments) yield paymentRow(policy, payment, about);
  }
}

/** Money on a claim goes to the customer, or to a beneficiary where it carries out a payout to one. */
function* claimPayments(policy: Policy, payouts: readonly BeneficiaryPayout[]): Generator<Row> {
  for (const { id: claimId, payments } of policy.claims) {
    for (const payment of payments) {
      const payout = payouts.find((one) => one.payment?.id === payment.id);
      const about = { ...ABOUT_NOTHING_ELSE, claimId, beneficiaryPayoutId: payout?.id ?? null };
      const payee = payout && { payeeType: 'BENEFICIARY', payeeId: payout.beneficiaryId };
      yield paymentRow(policy, { ...payment, ...payee }, about);
    }
  }
}

function paymentRow(policy: Pick<Policy, 'id' | 'customerId'>, payment: Payment, about: About): Row {
  return {
    id: payment.id,
    paymentNumber: payment.number,
    policyId: policy.id,
    customerId: policy.customerId,
    ...about,
    refundOfPaymentId: payment.refundOfPaymentId,
    direction: payment.direction,
    purpose: payment.purpose,
    payeeType: payment.payeeType,
    payeeId: payment.payeeId,
    amount: decimal(payment.amount),
    currency: 'EUR',
    method: payment.method,
    status: payment.status,
    dueDate: at(payment.dueAt),
    paidAt: at(payment.paidAt),
    reference: payment.reference,
    metadata: payment.metadata,
    createdAt: at(payment.createdAt),
    updatedAt: at(payment.updatedAt),
  };
}

/** A statement with an agent or with an insurer; the other is null. */
type Settled = Omit<Statement, 'agentId'> & {
  readonly agentId: string | null;
  readonly insurerId: string | null;
};

function statementRow(statement: Settled) {
  const issuedAt = at(statement.issuedAt ?? statement.periodEnd);
  return {
    id: statement.id,
    statementNumber: statement.number,
    agentId: statement.agentId,
    insurerId: statement.insurerId,
    periodStart: at(statement.periodStart),
    periodEnd: at(statement.periodEnd),
    currency: 'EUR',
    total: decimal(statement.total),
    status: statement.status,
    issuedAt: at(statement.issuedAt),
    paidAt: at(statement.paidAt),
    createdAt: issuedAt,
    updatedAt: at(statement.paidAt) ?? issuedAt,
  };
}

function commissionRow(policy: Pick<Policy, 'id' | 'insurerId'>, commission: Commission) {
  return {
    id: commission.id,
    agentId: commission.agentId,
    policyId: policy.id,
    insurerId: policy.insurerId,
    invoiceId: commission.invoiceId,
    paymentId: commission.paymentId,
    statementId: commission.statementId,
    clawbackOfId: commission.clawbackOfId,
    amount: decimal(commission.amount),
    percentage: percentage(commission.rate),
    type: commission.type,
    status: commission.status,
    periodStart: at(commission.periodStart),
    periodEnd: at(commission.periodEnd),
    paidAt: at(commission.paidAt),
    createdAt: at(commission.createdAt),
    updatedAt: at(commission.paidAt ?? commission.createdAt),
  };
}
