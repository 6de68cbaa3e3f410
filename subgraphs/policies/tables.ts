import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Policy.type`. */
export const policyTypes = [
  'AUTO',
  'MOTORCYCLE',
  'FLEET',
  'HOME',
  'COMMUNITY',
  'COMMERCE',
  'SME',
  'LIFE',
  'HEALTH',
  'ACCIDENT',
  'FUNERAL',
  'LIABILITY',
  'TRAVEL',
  'PET',
  'CYBER',
  'TRANSPORT',
  'CREDIT',
  'SURETY',
  'LEGAL',
  'AGRICULTURAL',
  'OTHER',
] as const;

/** Words of `Policy.status`. */
export const policyStatuses = [
  'DRAFT',
  'PENDING',
  'ACTIVE',
  'SUSPENDED',
  'CANCELLED',
  'LAPSED',
  'EXPIRED',
  'RENEWED',
] as const;

/** Words of `Policy.paymentFrequency`. */
export const policyPaymentFrequencies = ['SINGLE', 'ANNUAL', 'BIANNUAL', 'QUARTERLY', 'MONTHLY'] as const;

/** A contract of insurance for one term; a renewal is a new policy that points back to this one. */
export const policies = pgTable(
  'policies',
  {
    /** Identifier of the policy; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number printed on the policy schedule, unique across the book. */
    policyNumber: text().notNull(),
    /** Class of business written, such as AUTO or HOME. */
    type: text({ enum: policyTypes }).notNull(),
    /** State of the contract, from DRAFT through ACTIVE to EXPIRED, LAPSED or CANCELLED. */
    status: text({ enum: policyStatuses }).notNull(),
    /** Policyholder, a customer of the customers database. */
    customerId: text().notNull(),
    /** Agent who sold or looks after the policy, in the agents database. */
    agentId: text().notNull(),
    /** Premium of the whole term before taxes and surcharges, in euros; the sum of its coverages. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Highest amount the insurer may owe for one claim (LCS art. 27), in euros. */
    sumInsured: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Instant at which the term begins; days are counted in Europe/Madrid. */
    startDate: instant().notNull(),
    /** Instant at which the term ends; the law allows ten years at first and one year per renewal (LCS art. 22). */
    endDate: instant().notNull(),
    /** Instant from which a renewal would run; null when the policy is not to be renewed. */
    renewalDate: instant(),
    /** How often the premium falls due, from SINGLE to MONTHLY. */
    paymentFrequency: text({ enum: policyPaymentFrequencies }).notNull(),
    /** Part of each loss the insured bears, in euros; null when there is none. */
    deductible: numeric({ precision: 10, scale: 2 }),
    /** Insurer who carries the risk, in the insurers database. */
    insurerId: text(),
    /** Policy of the preceding term that this one renews or rewrites. */
    previousPolicyId: text(),
    /** Product the policy was sold from, in the products database. */
    productId: text(),
    /** Quote that was bound into this policy, in the quotes database; a quote is bound once at most. */
    quoteId: text(),
    /** Further facts of the contract as JSON, such as bonus class or source book. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
    /** User who entered the policy. */
    createdBy: text().notNull(),
    /** User who changed the policy last. */
    updatedBy: text().notNull(),
  },
  (t) => [
    uniqueIndex('policies_policyNumber_key').on(t.policyNumber),
    index('policies_customerId_idx').on(t.customerId),
    index('policies_agentId_idx').on(t.agentId),
    index('policies_status_idx').on(t.status),
    index('policies_type_idx').on(t.type),
    index('policies_insurerId_createdAt_id_idx').on(t.insurerId, t.createdAt, t.id),
    index('policies_previousPolicyId_idx').on(t.previousPolicyId),
    index('policies_productId_createdAt_id_idx').on(t.productId, t.createdAt, t.id),
    uniqueIndex('policies_quoteId_key').on(t.quoteId).where(sql`"quoteId" is not null`),
    index('policies_agentId_createdAt_id_idx').on(t.agentId, t.createdAt, t.id),
    index('policies_policyNumber_trgm_idx').using('gin', t.policyNumber.op('gin_trgm_ops')),
    searchIndex('policies', ['policyNumber']),
    foreignKey({
      name: 'policies_previousPolicyId_fkey',
      columns: [t.previousPolicyId],
      foreignColumns: [t.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** One guarantee of a policy with its own limit and its own share of the premium. */
export const coverages = pgTable(
  'coverages',
  {
    /** Identifier of the coverage; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy the guarantee belongs to; the guarantee goes when the policy goes. */
    policyId: text().notNull(),
    /** Name of the guarantee as the policy schedule prints it. */
    name: text().notNull(),
    /** What is covered and what is not, in words. */
    description: text(),
    /** Most the insurer pays under this guarantee, in euros. */
    limit: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Share of the policy premium for this guarantee before taxes, in euros. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Whether the policyholder chose the guarantee on top of the product's basic cover. */
    isOptional: boolean().notNull().default(false),
    /** Endorsement that brought the guarantee in or took it out; null when it was there from the start. */
    endorsementId: text(),
    /** Catalogue guarantee it was sold from, in the products database. */
    productCoverageId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('coverages_policyId_idx').on(t.policyId),
    index('coverages_endorsementId_idx').on(t.endorsementId),
    index('coverages_productCoverageId_idx').on(t.productCoverageId),
    foreignKey({ name: 'coverages_policyId_fkey', columns: [t.policyId], foreignColumns: [policies.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'coverages_endorsementId_fkey',
      columns: [t.endorsementId],
      foreignColumns: [endorsements.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `Endorsement.type`. */
export const endorsementTypes = [
  'DATA_CORRECTION',
  'COVERAGE_ADD',
  'COVERAGE_REMOVE',
  'LIMIT_INCREASE',
  'LIMIT_DECREASE',
  'RISK_CHANGE',
  'HOLDER_CHANGE',
  'BENEFICIARY_CHANGE',
  'PAYMENT_CHANGE',
  'BROKER_CHANGE',
  'EXTENSION',
  'CANCELLATION',
  'REINSTATEMENT',
] as const;

/** Words of `Endorsement.status`. */
export const endorsementStatuses = [
  'DRAFT',
  'PENDING_APPROVAL',
  'APPROVED',
  'APPLIED',
  'REJECTED',
  'CANCELLED',
  'REVERSED',
] as const;

/** A change to a policy during its term, with what it adds to or takes from the premium. */
export const endorsements = pgTable(
  'endorsements',
  {
    /** Identifier of the endorsement; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy that is changed; the endorsement goes when the policy goes. */
    policyId: text().notNull(),
    /** Kind of change, such as COVERAGE_ADD or HOLDER_CHANGE. */
    type: text({ enum: endorsementTypes }).notNull(),
    /** What changes, in the words of the supplement the policyholder receives. */
    description: text().notNull(),
    /** Instant from which the change applies; it lies within the term of the policy. */
    effectiveDate: instant().notNull(),
    /** Premium added, or given back when negative, for the rest of the term, in euros before taxes. */
    premiumChange: numeric({ precision: 10, scale: 2 }).notNull(),
    /** State of the change, from DRAFT to APPLIED or REVERSED. */
    status: text({ enum: endorsementStatuses }).notNull(),
    /** User who asked for the change. */
    requestedBy: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('endorsements_policyId_idx').on(t.policyId),
    index('endorsements_status_idx').on(t.status),
    index('endorsements_requestedBy_idx').on(t.requestedBy),
    foreignKey({ name: 'endorsements_policyId_fkey', columns: [t.policyId], foreignColumns: [policies.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `PolicyRisk.objectType`. */
export const policyRiskObjectTypes = ['VEHICLE', 'PROPERTY', 'CUSTOMER'] as const;

/** One insured thing or person of a policy: a vehicle of a fleet, a home, a life. */
export const policyRisks = pgTable(
  'policy_risks',
  {
    /** Identifier of the policy risk; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy that insures it; the row goes when the policy goes. */
    policyId: text().notNull(),
    /** Kind of thing insured, which says in which database its id is found. */
    objectType: text({ enum: policyRiskObjectTypes }).notNull(),
    /** Identifier of the vehicle, property or customer insured. */
    objectId: text().notNull(),
    /** The insured thing in words, as the policy schedule prints it. */
    description: text(),
    /** Amount this thing alone is insured for, in euros; null when only the policy states one. */
    sumInsured: numeric({ precision: 12, scale: 2 }),
    /** Instant from which the thing is insured. */
    effectiveFrom: instant().notNull(),
    /** Instant until which the thing is insured; null while it still is. */
    effectiveTo: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('policy_risks_objectType_objectId_idx').on(t.objectType, t.objectId),
    index('policy_risks_policyId_idx').on(t.policyId),
    index('policy_risks_description_trgm_idx').using('gin', t.description.op('gin_trgm_ops')),
    foreignKey({ name: 'policy_risks_policyId_fkey', columns: [t.policyId], foreignColumns: [policies.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
