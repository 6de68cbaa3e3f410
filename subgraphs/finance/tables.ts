import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Payment.method`. */
export const paymentMethods = [
  'DIRECT_DEBIT',
  'BANK_TRANSFER',
  'CREDIT_CARD',
  'DEBIT_CARD',
  'BIZUM',
  'CASH',
  'CHECK',
  'OFFSET',
] as const;

/** Words of `Payment.status`. */
export const paymentStatuses = [
  'PENDING',
  'SCHEDULED',
  'PROCESSING',
  'COMPLETED',
  'FAILED',
  'RETURNED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'CANCELLED',
] as const;

/** Words of `Payment.payeeType`. */
export const paymentPayeeTypes = ['CUSTOMER', 'BENEFICIARY', 'AGENT', 'INSURER'] as const;

/** Words of `Payment.direction`. */
export const paymentDirections = ['IN', 'OUT'] as const;

/** Words of `Payment.purpose`. */
export const paymentPurposes = ['PREMIUM', 'CLAIM', 'REFUND', 'COMMISSION', 'RECOVERY', 'OTHER'] as const;

/** One movement of money, in or out: a premium collected, a claim paid, a refund. */
export const payments = pgTable(
  'payments',
  {
    /** Identifier of the payment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the payment, unique across the book. */
    paymentNumber: text().notNull(),
    /** Policy the money is for, in the policies database. */
    policyId: text().notNull(),
    /** Customer who pays or is paid, in the customers database. */
    customerId: text().notNull(),
    /** Amount moved, always positive, in the currency beside it; the direction says which way. */
    amount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Currency of the amount, an ISO 4217 code. */
    currency: text().notNull().default('EUR'),
    /** How the money moves; DIRECT_DEBIT is a SEPA collection. */
    method: text({ enum: paymentMethods }).notNull(),
    /** State of the payment, from PENDING to COMPLETED, RETURNED or REFUNDED. */
    status: text({ enum: paymentStatuses }).notNull(),
    /** Instant at which the money falls due; cover is suspended a month after an unpaid one (LCS art. 15). */
    dueDate: instant().notNull(),
    /** Instant at which the money moved; cover is back 24 hours after that day (LCS art. 15). */
    paidAt: instant(),
    /** Reference of the bank or payment provider. */
    reference: text(),
    /** Payout to a beneficiary that this payment carries out, in the beneficiaries database. */
    beneficiaryPayoutId: text(),
    /** Claim that is paid or recovered, in the claims database; null for premiums. */
    claimId: text(),
    /** Endorsement whose premium is collected or given back, in the policies database. */
    endorsementId: text(),
    /** Invoice the payment settles in whole or in part. */
    invoiceId: text(),
    /** Identifier of whoever receives the money. */
    payeeId: text(),
    /** Payment that this one gives back, in whole or in part. */
    refundOfPaymentId: text(),
    /** Kind of receiver, which says in which database the id is found. */
    payeeType: text({ enum: paymentPayeeTypes }),
    /** Whether the money comes IN or goes OUT; null on adopted rows reads as IN. */
    direction: text({ enum: paymentDirections }),
    /** What the money is for; null on adopted rows reads as PREMIUM. */
    purpose: text({ enum: paymentPurposes }),
    /** Further facts of the payment as JSON, such as return codes of the bank. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('payments_paymentNumber_key').on(t.paymentNumber),
    index('payments_policyId_idx').on(t.policyId),
    index('payments_customerId_idx').on(t.customerId),
    index('payments_status_idx').on(t.status),
    index('payments_dueDate_idx').on(t.dueDate),
    index('payments_beneficiaryPayoutId_idx').on(t.beneficiaryPayoutId),
    index('payments_claimId_idx').on(t.claimId),
    index('payments_endorsementId_idx').on(t.endorsementId),
    index('payments_invoiceId_idx').on(t.invoiceId),
    index('payments_payeeType_payeeId_idx').on(t.payeeType, t.payeeId),
    index('payments_refundOfPaymentId_idx').on(t.refundOfPaymentId),
    index('payments_paymentNumber_trgm_idx').using('gin', t.paymentNumber.op('gin_trgm_ops')),
    searchIndex('payments', ['paymentNumber']),
    foreignKey({ name: 'payments_invoiceId_fkey', columns: [t.invoiceId], foreignColumns: [invoices.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
    foreignKey({
      name: 'payments_refundOfPaymentId_fkey',
      columns: [t.refundOfPaymentId],
      foreignColumns: [t.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** Words of `Invoice.status`. */
export const invoiceStatuses = [
  'DRAFT',
  'ISSUED',
  'PARTIALLY_PAID',
  'PAID',
  'OVERDUE',
  'IN_COLLECTION',
  'WRITTEN_OFF',
  'CREDITED',
  'CANCELLED',
] as const;

/** A receipt (recibo) for a premium instalment, or a credit note against one; never edited once issued. */
export const invoices = pgTable(
  'invoices',
  {
    /** Identifier of the invoice; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the invoice in its series, unique. */
    invoiceNumber: text().notNull(),
    /** Customer who is charged, in the customers database. */
    customerId: text().notNull(),
    /** Policy the premium is for, in the policies database. */
    policyId: text(),
    /** Net premium and fees before taxes and surcharges, in the currency beside it. */
    amount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Taxes and surcharges, such as the insurance premium tax (IPS), in the currency beside it. */
    tax: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Amount to pay, net plus taxes; the sum of the invoice lines. */
    total: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Currency of the amounts, an ISO 4217 code. */
    currency: text().notNull().default('EUR'),
    /** State of the invoice, from DRAFT to PAID, WRITTEN_OFF or CREDITED. */
    status: text({ enum: invoiceStatuses }).notNull(),
    /** Instant at which the invoice was issued. */
    issueDate: instant().notNull().default(now),
    /** Instant until which the invoice is to be paid. */
    dueDate: instant().notNull(),
    /** Instant at which the invoice was paid in full; null before. */
    paidAt: instant(),
    /** Invoice that this credit note takes back; null for ordinary invoices. */
    creditNoteForId: text(),
    /** Endorsement that is charged or credited, in the policies database. */
    endorsementId: text(),
    /** Insurer who issues the receipt; a broker only holds the money (RDL 3/2020 art. 136). */
    insurerId: text(),
    /** Renewal process that led to the charge, in the renewals database. */
    renewalId: text(),
    /** Further facts of the invoice as JSON, such as series and instalment. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('invoices_invoiceNumber_key').on(t.invoiceNumber),
    index('invoices_customerId_idx').on(t.customerId),
    index('invoices_status_idx').on(t.status),
    index('invoices_dueDate_idx').on(t.dueDate),
    index('invoices_creditNoteForId_idx').on(t.creditNoteForId),
    index('invoices_endorsementId_idx').on(t.endorsementId),
    index('invoices_insurerId_createdAt_id_idx').on(t.insurerId, t.createdAt, t.id),
    index('invoices_policyId_idx').on(t.policyId),
    index('invoices_renewalId_idx').on(t.renewalId),
    index('invoices_invoiceNumber_trgm_idx').using('gin', t.invoiceNumber.op('gin_trgm_ops')),
    searchIndex('invoices', ['invoiceNumber']),
    foreignKey({
      name: 'invoices_creditNoteForId_fkey',
      columns: [t.creditNoteForId],
      foreignColumns: [t.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** Words of `Commission.type`. */
export const commissionTypes = [
  'NEW_BUSINESS',
  'RENEWAL',
  'ENDORSEMENT',
  'OVERRIDE',
  'RAPPEL',
  'CLAWBACK',
] as const;

/** Words of `Commission.status`. */
export const commissionStatuses = [
  'PENDING',
  'EARNED',
  'IN_STATEMENT',
  'PAID',
  'DISPUTED',
  'CLAWED_BACK',
  'CANCELLED',
] as const;

/** What an agent earns on a policy, or what an insurer owes for it. */
export const commissions = pgTable(
  'commissions',
  {
    /** Identifier of the commission; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Agent who earns it, in the agents database. */
    agentId: text().notNull(),
    /** Policy it is earned on, in the policies database. */
    policyId: text().notNull(),
    /** Amount earned in euros, negative for a clawback. */
    amount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Share of the premium it was reckoned at, in per cent. */
    percentage: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Why it is earned, such as NEW_BUSINESS, RENEWAL or OVERRIDE. */
    type: text({ enum: commissionTypes }).notNull(),
    /** State of the commission, from PENDING to PAID or CLAWED_BACK. */
    status: text({ enum: commissionStatuses }).notNull(),
    /** Instant at which the period it is reckoned for begins. */
    periodStart: instant().notNull(),
    /** Instant at which the period it is reckoned for ends. */
    periodEnd: instant().notNull(),
    /** Instant at which it was paid out; null before. */
    paidAt: instant(),
    /** Commission that this row takes back (extorno); a paid one is never edited. */
    clawbackOfId: text(),
    /** Insurer who owes it, in the insurers database. */
    insurerId: text(),
    /** Invoice whose premium it is earned on. */
    invoiceId: text(),
    /** Payment that made it earned: commission follows the premium collected. */
    paymentId: text(),
    /** Statement in which it is settled; null until it is in one. */
    statementId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('commissions_agentId_idx').on(t.agentId),
    index('commissions_policyId_idx').on(t.policyId),
    index('commissions_status_idx').on(t.status),
    index('commissions_clawbackOfId_idx').on(t.clawbackOfId),
    index('commissions_insurerId_createdAt_id_idx').on(t.insurerId, t.createdAt, t.id),
    index('commissions_invoiceId_idx').on(t.invoiceId),
    index('commissions_paymentId_idx').on(t.paymentId),
    index('commissions_statementId_idx').on(t.statementId),
    index('commissions_agentId_createdAt_id_idx').on(t.agentId, t.createdAt, t.id),
    foreignKey({ name: 'commissions_clawbackOfId_fkey', columns: [t.clawbackOfId], foreignColumns: [t.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
    foreignKey({ name: 'commissions_invoiceId_fkey', columns: [t.invoiceId], foreignColumns: [invoices.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
    foreignKey({ name: 'commissions_paymentId_fkey', columns: [t.paymentId], foreignColumns: [payments.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
    foreignKey({
      name: 'commissions_statementId_fkey',
      columns: [t.statementId],
      foreignColumns: [commissionStatements.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** Words of `CommissionStatement.status`. */
export const commissionStatementStatuses = ['OPEN', 'ISSUED', 'RECONCILED', 'DISPUTED', 'PAID'] as const;

/** A settlement (liquidación) of commissions of one period, with an agent or with an insurer. */
export const commissionStatements = pgTable(
  'commission_statements',
  {
    /** Identifier of the commission statement; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the statement, unique. */
    statementNumber: text().notNull(),
    /** Agent it is settled with, in the agents database; null when it is an insurer. */
    agentId: text(),
    /** Insurer it is settled with, in the insurers database; null when it is an agent. */
    insurerId: text(),
    /** Instant at which the settled period begins. */
    periodStart: instant().notNull(),
    /** Instant at which the settled period ends. */
    periodEnd: instant().notNull(),
    /** Currency of the total, an ISO 4217 code. */
    currency: text().notNull().default('EUR'),
    /** Amount settled, the sum of its commissions, in the currency beside it. */
    total: numeric({ precision: 12, scale: 2 }).notNull(),
    /** State of the statement, from OPEN to RECONCILED or PAID. */
    status: text({ enum: commissionStatementStatuses }).notNull(),
    /** Instant at which it was sent out; null before. */
    issuedAt: instant(),
    /** Instant at which it was paid; null before. */
    paidAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('commission_statements_agentId_idx').on(t.agentId),
    index('commission_statements_insurerId_idx').on(t.insurerId),
    uniqueIndex('commission_statements_statementNumber_key').on(t.statementNumber),
    index('commission_statements_status_idx').on(t.status),
    check('commission_statements_agentId_insurerId_check', sql`num_nonnulls("agentId", "insurerId") = 1`),
  ],
);

/** Words of `InvoiceLine.kind`. */
export const invoiceLineKinds = [
  'NET_PREMIUM',
  'IPS',
  'CCS_SURCHARGE',
  'CLEA',
  'INSTALLMENT_FEE',
  'DISCOUNT',
] as const;

/** One part of an invoice's total: net premium, tax, surcharge, fee or discount. */
export const invoiceLines = pgTable(
  'invoice_lines',
  {
    /** Identifier of the invoice line; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Invoice the line belongs to; an invoice with lines cannot be deleted. */
    invoiceId: text().notNull(),
    /** Place of the line on the invoice, from 1. */
    lineNumber: integer().notNull(),
    /** What the line charges; IPS is the premium tax, CCS_SURCHARGE and CLEA go to the Consorcio. */
    kind: text({ enum: invoiceLineKinds }).notNull(),
    /** Wording of the line on the invoice. */
    description: text(),
    /** Guarantee whose premium the line charges, in the policies database. */
    coverageId: text(),
    /** Rate of the tax or surcharge as a fraction, 0.08 for eight per cent; null for other lines. */
    rate: numeric({ precision: 7, scale: 5 }),
    /** Amount of the line, negative for discounts and credits, in the currency of the invoice. */
    amount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    index('invoice_lines_coverageId_idx').on(t.coverageId),
    uniqueIndex('invoice_lines_invoiceId_lineNumber_key').on(t.invoiceId, t.lineNumber),
    foreignKey({
      name: 'invoice_lines_invoiceId_fkey',
      columns: [t.invoiceId],
      foreignColumns: [invoices.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);
