import { boolean, foreignKey, index, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Beneficiary.type`. */
export const beneficiaryTypes = ['PRIMARY', 'CONTINGENT', 'IRREVOCABLE', 'CREDITOR'] as const;

/** Words of `Beneficiary.relationship`. */
export const beneficiaryRelationships = [
  'SPOUSE',
  'PARTNER',
  'CHILD',
  'PARENT',
  'SIBLING',
  'LEGAL_HEIRS',
  'CREDITOR_BANK',
  'OTHER',
] as const;

/** Words of `Beneficiary.identityType`. */
export const beneficiaryIdentityTypes = ['DNI', 'NIE', 'CIF', 'PASSPORT'] as const;

/** Words of `Beneficiary.status`. */
export const beneficiaryStatuses = ['ACTIVE', 'PENDING', 'REVOKED', 'DECEASED'] as const;

/** ???. */
export const beneficiaries = pgTable(
  'beneficiaries',
  {
    /** Identifier of the beneficiary; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    policyId: text().notNull(),
    /** ???. */
    type: text({ enum: beneficiaryTypes }).notNull(),
    /** ???. */
    firstName: text().notNull(),
    /** ???. */
    lastName: text().notNull(),
    /** ???. */
    relationship: text({ enum: beneficiaryRelationships }).notNull(),
    /** ???. */
    dateOfBirth: instant(),
    /** ???. */
    identityType: text({ enum: beneficiaryIdentityTypes }).notNull(),
    /** ???. */
    identityNumber: text().notNull(),
    /** ???. */
    percentage: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    isPrimary: boolean().notNull().default(false),
    /** ???. */
    status: text({ enum: beneficiaryStatuses }).notNull(),
    /** ???. */
    contactEmail: text(),
    /** ???. */
    contactPhone: text(),
    /** ???. */
    address: text(),
    /** ???. */
    customerId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('beneficiaries_policyId_idx').on(t.policyId),
    index('beneficiaries_identityNumber_idx').on(t.identityNumber),
    index('beneficiaries_status_idx').on(t.status),
    index('beneficiaries_customerId_idx').on(t.customerId),
    index('beneficiaries_firstName_trgm_idx').using('gin', t.firstName.op('gin_trgm_ops')),
    index('beneficiaries_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    searchIndex('beneficiaries', ['firstName', 'lastName']),
  ],
);

/** Words of `BeneficiaryChange.changeType`. */
export const beneficiaryChangeChangeTypes = ['ADD', 'UPDATE', 'REMOVE', 'PERCENTAGE_CHANGE'] as const;

/** Words of `BeneficiaryChange.status`. */
export const beneficiaryChangeStatuses = ['REQUESTED', 'APPROVED', 'REJECTED', 'APPLIED'] as const;

/** ???. */
export const beneficiaryChanges = pgTable(
  'beneficiary_changes',
  {
    /** Identifier of the beneficiary change; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    policyId: text().notNull(),
    /** ???. */
    beneficiaryId: text().notNull(),
    /** ???. */
    changeType: text({ enum: beneficiaryChangeChangeTypes }).notNull(),
    /** ???. */
    previousData: jsonb(),
    /** ???. */
    newData: jsonb().notNull(),
    /** ???. */
    effectiveDate: instant().notNull(),
    /** ???. */
    requestedBy: text().notNull(),
    /** ???. */
    approvedBy: text(),
    /** ???. */
    approvedAt: instant(),
    /** ???. */
    status: text({ enum: beneficiaryChangeStatuses }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('beneficiary_changes_policyId_idx').on(t.policyId),
    index('beneficiary_changes_beneficiaryId_idx').on(t.beneficiaryId),
    index('beneficiary_changes_status_idx').on(t.status),
    foreignKey({
      name: 'beneficiary_changes_beneficiaryId_fkey',
      columns: [t.beneficiaryId],
      foreignColumns: [beneficiaries.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** Words of `BeneficiaryPayout.status`. */
export const beneficiaryPayoutStatuses = [
  'PENDING',
  'APPROVED',
  'TAX_CLEARANCE',
  'PROCESSING',
  'PAID',
  'FAILED',
  'CANCELLED',
] as const;

/** Words of `BeneficiaryPayout.paymentMethod`. */
export const beneficiaryPayoutPaymentMethods = ['BANK_TRANSFER', 'CHECK'] as const;

/** ???. */
export const beneficiaryPayouts = pgTable(
  'beneficiary_payouts',
  {
    /** Identifier of the beneficiary payout; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    claimId: text().notNull(),
    /** ???. */
    beneficiaryId: text().notNull(),
    /** ???. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** ???. */
    status: text({ enum: beneficiaryPayoutStatuses }).notNull(),
    /** ???. */
    paymentMethod: text({ enum: beneficiaryPayoutPaymentMethods }).notNull(),
    /** ???. */
    paymentReference: text(),
    /** ???. */
    paidAt: instant(),
    /** ???. */
    notes: text(),
    /** ???. */
    paymentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('beneficiary_payouts_claimId_idx').on(t.claimId),
    index('beneficiary_payouts_beneficiaryId_idx').on(t.beneficiaryId),
    index('beneficiary_payouts_status_idx').on(t.status),
    index('beneficiary_payouts_paymentId_idx').on(t.paymentId),
    index('beneficiary_payouts_paymentReference_idx').on(t.paymentReference),
    foreignKey({
      name: 'beneficiary_payouts_beneficiaryId_fkey',
      columns: [t.beneficiaryId],
      foreignColumns: [beneficiaries.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);
