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

/** Words of `Claim.type`. */
export const claimTypes = [
  'COLLISION',
  'THEFT',
  'VANDALISM',
  'FIRE',
  'NATURAL_EVENT',
  'GLASS',
  'ROADSIDE_ASSISTANCE',
  'WATER_DAMAGE',
  'ELECTRICAL',
  'BURGLARY',
  'LIABILITY',
  'BODILY_INJURY',
  'DEATH',
  'DISABILITY',
  'HOSPITALIZATION',
  'MEDICAL_EXPENSE',
  'LEGAL_DEFENCE',
  'TRAVEL',
  'FUNERAL',
  'OTHER',
] as const;

/** Words of `Claim.status`. */
export const claimStatuses = [
  'REPORTED',
  'UNDER_REVIEW',
  'PENDING_DOCS',
  'PENDING_EXPERT',
  'IN_PROGRESS',
  'FRAUD_SUSPECTED',
  'APPROVED',
  'PARTIALLY_APPROVED',
  'REJECTED',
  'IN_LITIGATION',
  'SETTLED',
  'PAID',
  'CLOSED',
  'REOPENED',
  'WITHDRAWN',
] as const;

/** Words of `Claim.insuredObjectType`. */
export const claimInsuredObjectTypes = ['VEHICLE', 'PROPERTY'] as const;

/** A loss reported against a policy, from first notice to final payment. */
export const claims = pgTable(
  'claims',
  {
    /** Identifier of the claim; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number given to the claim at first notice, unique across the book. */
    claimNumber: text().notNull(),
    /** Policy the loss is claimed under, in the policies database. */
    policyId: text().notNull(),
    /** Kind of loss, such as COLLISION or WATER_DAMAGE. */
    type: text({ enum: claimTypes }).notNull(),
    /** State of the claim, from REPORTED to PAID, REJECTED or CLOSED. */
    status: text({ enum: claimStatuses }).notNull(),
    /** Amount claimed, in euros. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Amount the insurer agreed to pay, in euros; null until it is decided. */
    approvedAmount: numeric({ precision: 12, scale: 2 }),
    /** Instant of the loss; notice is due within seven days of it (LCS art. 16). */
    incidentDate: instant().notNull(),
    /** Instant of first notice, from which the forty days to the minimum payment run (LCS art. 18). */
    submittedAt: instant().notNull().default(now),
    /** Instant at which the claim was first examined; null before. */
    reviewedAt: instant(),
    /** Instant at which the amount was agreed with the claimant; null before. */
    settledAt: instant(),
    /** What happened, in the words of whoever reported it. */
    description: text().notNull(),
    /** User who handles the claim as adjuster; null until it is assigned. */
    assignedTo: text(),
    /** Guarantee the loss falls under, a coverage of the policies database. */
    coverageId: text(),
    /** Claimant, a customer of the customers database; the policyholder unless said otherwise. */
    customerId: text(),
    /** Identifier of the vehicle or property that suffered the loss. */
    insuredObjectId: text(),
    /** Claim of the same loss event that was opened first. */
    parentClaimId: text(),
    /** User who recorded the first notice. */
    reportedBy: text(),
    /** Kind of thing that suffered the loss, which says in which database its id is found. */
    insuredObjectType: text({ enum: claimInsuredObjectTypes }),
    /** Further facts of the loss as JSON, such as place, police report or source book. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('claims_claimNumber_key').on(t.claimNumber),
    index('claims_policyId_idx').on(t.policyId),
    index('claims_status_idx').on(t.status),
    index('claims_type_idx').on(t.type),
    index('claims_assignedTo_idx').on(t.assignedTo),
    index('claims_coverageId_idx').on(t.coverageId),
    index('claims_customerId_idx').on(t.customerId),
    index('claims_insuredObjectType_insuredObjectId_idx').on(t.insuredObjectType, t.insuredObjectId),
    index('claims_parentClaimId_idx').on(t.parentClaimId),
    index('claims_reportedBy_idx').on(t.reportedBy),
    index('claims_claimNumber_trgm_idx').using('gin', t.claimNumber.op('gin_trgm_ops')),
    index('claims_description_trgm_idx').using('gin', t.description.op('gin_trgm_ops')),
    searchIndex('claims', ['claimNumber']),
    foreignKey({ name: 'claims_parentClaimId_fkey', columns: [t.parentClaimId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `ClaimDocument.fileType`. */
export const claimDocumentFileTypes = [
  'PHOTO',
  'ACCIDENT_STATEMENT',
  'POLICE_REPORT',
  'EXPERT_REPORT',
  'INVOICE',
  'MEDICAL_REPORT',
  'ID_DOCUMENT',
  'DEATH_CERTIFICATE',
  'BANK_CERTIFICATE',
  'OTHER',
] as const;

/** A file handed in for a claim: a photo, a police report, an invoice. */
export const claimDocuments = pgTable(
  'claim_documents',
  {
    /** Identifier of the claim document; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Claim the file belongs to; the row goes when the claim goes. */
    claimId: text().notNull(),
    /** Name of the file as it was uploaded. */
    fileName: text().notNull(),
    /** Where the file is kept. */
    fileUrl: text().notNull(),
    /** What the file is evidence of, such as EXPERT_REPORT. */
    fileType: text({ enum: claimDocumentFileTypes }).notNull(),
    /** Size of the file in bytes. */
    fileSize: integer().notNull(),
    /** User who uploaded the file; may be the customer in the portal. */
    uploadedBy: text().notNull(),
    /** Instant at which the file arrived. */
    uploadedAt: instant().notNull().default(now),
    /** The same file in the documents database, which keeps its versions and signatures. */
    documentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('claim_documents_claimId_idx').on(t.claimId),
    index('claim_documents_documentId_idx').on(t.documentId),
    foreignKey({ name: 'claim_documents_claimId_fkey', columns: [t.claimId], foreignColumns: [claims.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ClaimAdjustment.reason`. */
export const claimAdjustmentReasons = [
  'INITIAL_RESERVE',
  'RESERVE_INCREASE',
  'RESERVE_DECREASE',
  'EXPERT_ASSESSMENT',
  'DEDUCTIBLE',
  'AVERAGE_CLAUSE',
  'NON_DISCLOSURE',
  'LIMIT_CAP',
  'SUBROGATION',
  'SALVAGE',
  'INTEREST_ART20',
  'CORRECTION',
] as const;

/** One change to the amount of a claim and why it was made; rows are only added. */
export const claimAdjustments = pgTable(
  'claim_adjustments',
  {
    /** Identifier of the claim adjustment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Claim whose amount was changed; the row goes when the claim goes. */
    claimId: text().notNull(),
    /** User who made the change. */
    adjustedBy: text().notNull(),
    /** Amount of the change in euros, negative when it lowers the claim. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Why the amount was changed, such as DEDUCTIBLE or AVERAGE_CLAUSE (LCS art. 30). */
    reason: text({ enum: claimAdjustmentReasons }).notNull(),
    /** Reasoning of the adjuster, in words. */
    notes: text(),
    /** Instant of the change. */
    adjustedAt: instant().notNull().default(now),
  },
  (t) => [
    index('claim_adjustments_claimId_idx').on(t.claimId),
    foreignKey({ name: 'claim_adjustments_claimId_fkey', columns: [t.claimId], foreignColumns: [claims.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ClaimRecovery.kind`. */
export const claimRecoveryKinds = ['SUBROGATION', 'SALVAGE', 'REINSURANCE', 'DEDUCTIBLE'] as const;

/** Words of `ClaimRecovery.status`. */
export const claimRecoveryStatuses = ['EXPECTED', 'REQUESTED', 'RECEIVED', 'WRITTEN_OFF'] as const;

/** Money that comes back on a claim: from a liable third party, from salvage, from a reinsurer. */
export const claimRecoveries = pgTable(
  'claim_recoveries',
  {
    /** Identifier of the claim recovery; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Claim the money comes back on; a claim with recoveries cannot be deleted. */
    claimId: text().notNull(),
    /** Where the money comes from; SUBROGATION is the claim against the liable party (LCS art. 43). */
    kind: text({ enum: claimRecoveryKinds }).notNull(),
    /** Amount recovered or expected, always positive, in the currency beside it. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Currency of the amount, an ISO 4217 code. */
    currency: text().notNull().default('EUR'),
    /** State of the recovery, from EXPECTED to RECEIVED or WRITTEN_OFF. */
    status: text({ enum: claimRecoveryStatuses }).notNull(),
    /** Who owes the money: a person, an insurer, a buyer of salvage. */
    counterparty: text(),
    /** Instant at which the money arrived; null before. */
    receivedAt: instant(),
    /** What there is to know about the recovery, in words. */
    notes: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('claim_recoveries_claimId_idx').on(t.claimId),
    index('claim_recoveries_status_idx').on(t.status),
    foreignKey({ name: 'claim_recoveries_claimId_fkey', columns: [t.claimId], foreignColumns: [claims.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
    check('claim_recoveries_amount_check', sql`"amount" > 0`),
  ],
);

/** Words of `ClaimReserve.kind`. */
export const claimReserveKinds = ['INDEMNITY', 'EXPENSE', 'RECOVERY'] as const;

/** One movement of the money set aside for a claim; the reserve is the sum of its movements. */
export const claimReserves = pgTable(
  'claim_reserves',
  {
    /** Identifier of the claim reserve; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Claim the money is set aside for; a claim with movements cannot be deleted. */
    claimId: text().notNull(),
    /** What the money is for: the INDEMNITY itself, the EXPENSE of handling, or a RECOVERY expected. */
    kind: text({ enum: claimReserveKinds }).notNull(),
    /** Movement of the reserve, negative when it is released, in the currency beside it. */
    amount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Currency of the movement, an ISO 4217 code. */
    currency: text().notNull().default('EUR'),
    /** Why the reserve was moved, in words. */
    reason: text().notNull(),
    /** User who moved the reserve. */
    reservedBy: text().notNull(),
    /** Instant from which the movement counts. */
    reservedAt: instant().notNull().default(now),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    index('claim_reserves_claimId_idx').on(t.claimId),
    foreignKey({ name: 'claim_reserves_claimId_fkey', columns: [t.claimId], foreignColumns: [claims.id] })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);
