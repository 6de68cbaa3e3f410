import { idOf } from '../_platform/book/keys.ts';
import { decimal, percentage } from '../_platform/book/money.ts';
import { at, inventedStories, policiesOf, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Commission, Invoice, Payment, Policy, Statement } from '../_platform/book/story.ts';
import { neighbours, rewardPaymentsOf } from '../_platform/book/tell/referrals.ts';

/** Rows of receipts and their lines, money in and out, commissions and the statements they are paid by. */
export default sample('finance', {
  invoices: (chapter) =>
    rows(policiesOf(chapter), ({ policy }) => policy.invoices.map((invoice) => invoiceRow(policy, invoice))),
  invoice_lines: (chapter) => rows(policiesOf(chapter), ({ policy }) => policy.invoices.flatMap(lineRows)),
  payments: paymentsIn,
  commission_statements: ({ statements }) => statements.map(statementRow),
  commissions: (chapter) =>
    rows(policiesOf(chapter), ({ policy }) => policy.commissions.map((one) => commissionRow(policy, one))),
});

function invoiceRow(policy: Policy, invoice: Invoice) {
  return {
    id: invoice.id,
    invoiceNumber: invoice.number,
    customerId: policy.customerId,
    policyId: policy.id,
    insurerId: policy.insurerId,
    endorsementId: invoice.endorsementId,
    creditNoteForId: invoice.creditNoteForId,
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

function* paymentsIn(chapter: Chapter): Generator<Row> {
  yield* rows(policiesOf(chapter), ({ policy }) => paymentRows(policy));
  for (const [story, next] of neighbours(inventedStories(chapter))) {
    for (const payment of rewardPaymentsOf(story, next)) {
      const { policyId: id, customerId } = payment;
      yield paymentRow({ id, customerId }, payment, { invoiceId: null, endorsementId: null, claimId: null });
    }
  }
}

function* paymentRows(policy: Policy): Generator<Row> {
  for (const invoice of policy.invoices) {
    for (const payment of invoice.payments) {
      yield paymentRow(policy, payment, {
        invoiceId: invoice.id,
        endorsementId: invoice.endorsementId,
        claimId: null,
      });
    }
  }
  for (const claim of policy.claims) {
    for (const payment of claim.payments)
      yield paymentRow(policy, payment, { invoiceId: null, endorsementId: null, claimId: claim.id });
  }
}

function paymentRow(policy: Pick<Policy, 'id' | 'customerId'>, payment: Payment, about: Row): Row {
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

function statementRow(statement: Statement) {
  const issuedAt = at(statement.issuedAt ?? statement.periodEnd);
  return {
    id: statement.id,
    statementNumber: statement.number,
    agentId: statement.agentId,
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

function commissionRow(policy: Policy, commission: Commission) {
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
