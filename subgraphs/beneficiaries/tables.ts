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

/** Somebody a life or accident policy pays. */
export const beneficiaries = pgTable(
  'beneficiaries',
  {
    /** Identifier of the beneficiary; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy that names the person, in the policies database. */
    policyId: text().notNull(),
    /** Standing: CONTINGENT steps in for the others, IRREVOCABLE cannot be replaced (LCS art. 87), CREDITOR is a lender. */
    type: text({ enum: beneficiaryTypes }).notNull(),
    /** First name, or the name of a company. */
    firstName: text().notNull(),
    /** Surnames, or the legal form of a company. */
    lastName: text().notNull(),
    /** What the person is to the insured; LEGAL_HEIRS names nobody in particular (LCS art. 85). */
    relationship: text({ enum: beneficiaryRelationships }).notNull(),
    /** Birth date; null for companies and heirs. */
    dateOfBirth: instant(),
    /** Kind of the identity number. */
    identityType: text({ enum: beneficiaryIdentityTypes }).notNull(),
    /** Identity number; `HEREDEROS-LEGALES` where the heirs are not yet known. */
    identityNumber: text().notNull(),
    /** Share of the benefit in per cent; those of a policy that are ACTIVE add up to 100. */
    percentage: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Whether the person comes before those who step in. */
    isPrimary: boolean().notNull().default(false),
    /** PENDING ones wait for the others to fall away; REVOKED ones were replaced. */
    status: text({ enum: beneficiaryStatuses }).notNull(),
    /** E-mail address. */
    contactEmail: text(),
    /** Telephone. */
    contactPhone: text(),
    /** Address in one line. */
    address: text(),
    /** Customer the person is, in the customers database; null for people who are none. */
    customerId: text(),
    /** Further facts as JSON; `benefit` says whether DEATH or LIFE (disability, injury) is paid. */
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

/** A change of whom a policy pays; the holder may make it at any time (LCS art. 84). */
export const beneficiaryChanges = pgTable(
  'beneficiary_changes',
  {
    /** Identifier of the beneficiary change; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy that is changed, in the policies database. */
    policyId: text().notNull(),
    /** Beneficiary who comes, goes or changes; one with changes cannot be deleted. */
    beneficiaryId: text().notNull(),
    /** What is changed. */
    changeType: text({ enum: beneficiaryChangeChangeTypes }).notNull(),
    /** Values before the change, as JSON; null for one who comes. */
    previousData: jsonb(),
    /** Values after the change, as JSON. */
    newData: jsonb().notNull(),
    /** Instant from which the change holds. */
    effectiveDate: instant().notNull(),
    /** User who asked for it, the holder in the portal or an employee, in the authentication database. */
    requestedBy: text().notNull(),
    /** Employee who approved it, in the authentication database; null before. */
    approvedBy: text(),
    /** Instant at which it was approved; null before. */
    approvedAt: instant(),
    /** State of the change, from REQUESTED to APPLIED or REJECTED. */
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

/** What a beneficiary is paid on a claim. */
export const beneficiaryPayouts = pgTable(
  'beneficiary_payouts',
  {
    /** Identifier of the beneficiary payout; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Claim that is paid, in the claims database. */
    claimId: text().notNull(),
    /** Beneficiary who is paid; one with payouts cannot be deleted. */
    beneficiaryId: text().notNull(),
    /** Amount in euros, before taxes of the receiver. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** State of the payout; TAX_CLEARANCE waits for proof that inheritance tax is settled. */
    status: text({ enum: beneficiaryPayoutStatuses }).notNull(),
    /** How the money moves. */
    paymentMethod: text({ enum: beneficiaryPayoutPaymentMethods }).notNull(),
    /** Number of the payment in the finance database. */
    paymentReference: text(),
    /** Instant at which the money moved; null before. */
    paidAt: instant(),
    /** Remarks of the claims desk. */
    notes: text(),
    /** Payment that carries it out, in the finance database; null before it is ordered. */
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
