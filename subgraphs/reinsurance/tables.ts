import { foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `ReinsuranceContract.type`. */
export const reinsuranceContractTypes = [
  'QUOTA_SHARE',
  'SURPLUS',
  'EXCESS_OF_LOSS',
  'STOP_LOSS',
  'FACULTATIVE',
  'FACULTATIVE_OBLIGATORY',
] as const;

/** Words of `ReinsuranceContract.status`. */
export const reinsuranceContractStatuses = [
  'DRAFT',
  'ACTIVE',
  'SUSPENDED',
  'EXPIRED',
  'TERMINATED',
  'COMMUTED',
] as const;

/** A treaty, or a facultative agreement, under which a reinsurer takes over part of our risks. */
export const reinsuranceContracts = pgTable(
  'reinsurance_contracts',
  {
    /** Identifier of the reinsurance contract; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the contract, unique. */
    contractNumber: text().notNull(),
    /** Reinsurer, in the insurers database. */
    reinsurerId: text().notNull(),
    /** How risk is shared, such as QUOTA_SHARE or EXCESS_OF_LOSS. */
    type: text({ enum: reinsuranceContractTypes }).notNull(),
    /** State of the contract, from DRAFT to EXPIRED, TERMINATED or COMMUTED. */
    status: text({ enum: reinsuranceContractStatuses }).notNull(),
    /** Instant from which risks are ceded. */
    effectiveFrom: instant().notNull(),
    /** Instant until which risks are ceded. */
    effectiveTo: instant().notNull(),
    /** Part of each loss we keep ourselves, in euros. */
    retentionLimit: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Premium we pay the reinsurer for the period, in euros. */
    premium: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Share of the ceded premium the reinsurer gives back as commission, in per cent. */
    commissionRate: numeric({ precision: 5, scale: 2 }),
    /** Further terms of the contract as JSON, such as quota, layer limit or reinstatements. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('reinsurance_contracts_contractNumber_key').on(t.contractNumber),
    index('reinsurance_contracts_reinsurerId_idx').on(t.reinsurerId),
    index('reinsurance_contracts_status_idx').on(t.status),
    index('reinsurance_contracts_contractNumber_trgm_idx').using('gin', t.contractNumber.op('gin_trgm_ops')),
    searchIndex('reinsurance_contracts', ['contractNumber']),
  ],
);

/** Words of `ReinsuranceCession.cessionType`. */
export const reinsuranceCessionCessionTypes = ['PROPORTIONAL', 'NON_PROPORTIONAL', 'FACULTATIVE'] as const;

/** Words of `ReinsuranceCession.status`. */
export const reinsuranceCessionStatuses = ['PROPOSED', 'ACTIVE', 'ADJUSTED', 'CANCELLED', 'EXPIRED'] as const;

/** One policy, or one of its guarantees, ceded under a contract. */
export const reinsuranceCessions = pgTable(
  'reinsurance_cessions',
  {
    /** Identifier of the reinsurance cession; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Contract it is ceded under; the row goes when the contract goes. */
    contractId: text().notNull(),
    /** Policy that is ceded, in the policies database. */
    policyId: text().notNull(),
    /** Whether the reinsurer takes a proportion, the top of the loss, or this risk alone. */
    cessionType: text({ enum: reinsuranceCessionCessionTypes }).notNull(),
    /** Sum insured the reinsurer takes over, in euros. */
    cededAmount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Premium passed on for it, in euros; no premium tax is due on reinsurance. */
    cededPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Instant from which it is ceded. */
    effectiveDate: instant().notNull(),
    /** State of the cession, from PROPOSED to ACTIVE, CANCELLED or EXPIRED. */
    status: text({ enum: reinsuranceCessionStatuses }).notNull(),
    /** Guarantee that is ceded, a coverage of the policies database; null when it is the whole policy. */
    coverageId: text(),
    /** Further terms of the cession as JSON, such as the ceded share. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('reinsurance_cessions_contractId_idx').on(t.contractId),
    index('reinsurance_cessions_policyId_idx').on(t.policyId),
    index('reinsurance_cessions_status_idx').on(t.status),
    index('reinsurance_cessions_coverageId_idx').on(t.coverageId),
    foreignKey({
      name: 'reinsurance_cessions_contractId_fkey',
      columns: [t.contractId],
      foreignColumns: [reinsuranceContracts.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ReinsuranceClaim.status`. */
export const reinsuranceClaimStatuses = [
  'NOTIFIED',
  'SUBMITTED',
  'ACCEPTED',
  'PARTIALLY_RECOVERED',
  'RECOVERED',
  'DISPUTED',
  'REJECTED',
  'WRITTEN_OFF',
] as const;

/** What a reinsurer owes us for one of our claims. */
export const reinsuranceClaims = pgTable(
  'reinsurance_claims',
  {
    /** Identifier of the reinsurance claim; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Our claim, in the claims database. */
    claimId: text().notNull(),
    /** Cession under which it is recovered; the row goes when the cession goes. */
    cessionId: text().notNull(),
    /** Amount recovered or asked for, in euros. */
    recoveredAmount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** State of the recovery, from NOTIFIED to RECOVERED, REJECTED or WRITTEN_OFF. */
    status: text({ enum: reinsuranceClaimStatuses }).notNull(),
    /** Instant at which the reinsurer was told. */
    submittedAt: instant().notNull().default(now),
    /** Instant at which the money arrived; null before. */
    recoveredAt: instant(),
    /** Payment that brought the money, in the finance database. */
    paymentId: text(),
    /** Further facts of the recovery as JSON, such as how it was reckoned. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('reinsurance_claims_claimId_idx').on(t.claimId),
    index('reinsurance_claims_cessionId_idx').on(t.cessionId),
    index('reinsurance_claims_status_idx').on(t.status),
    index('reinsurance_claims_paymentId_idx').on(t.paymentId),
    foreignKey({
      name: 'reinsurance_claims_cessionId_fkey',
      columns: [t.cessionId],
      foreignColumns: [reinsuranceCessions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
