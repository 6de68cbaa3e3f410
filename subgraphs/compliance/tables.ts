import { boolean, foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `ComplianceRule.category`. */
export const complianceRuleCategories = [
  'KYC',
  'AML',
  'GDPR',
  'IDD',
  'SOLVENCY',
  'SANCTIONS',
  'CONSUMER_PROTECTION',
  'INTERNAL',
] as const;

/** Words of `ComplianceRule.regulation`. */
export const complianceRuleRegulations = [
  'GDPR',
  'LOPDGDD',
  'IDD_RDL3_2020',
  'LCS_50_1980',
  'LOSSEAR_20_2015',
  'L44_2002',
  'AML_10_2010',
  'PCI_DSS',
  'DORA',
  'INTERNAL',
] as const;

/** Words of `ComplianceRule.severity`. */
export const complianceRuleSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** A duty, by law or our own, that things of the business are checked against. */
export const complianceRules = pgTable(
  'compliance_rules',
  {
    /** Identifier of the compliance rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Short name of the duty, in Spanish. */
    name: text().notNull(),
    /** What the law or the house asks, with the article where there is one. */
    description: text().notNull(),
    /** Field of the duty, such as KYC for knowing the customer or AML against money laundering. */
    category: text({ enum: complianceRuleCategories }).notNull(),
    /** Law or standard it comes from; INTERNAL is our own. */
    regulation: text({ enum: complianceRuleRegulations }).notNull(),
    /** How grave a violation is; CRITICAL stops the operation. */
    severity: text({ enum: complianceRuleSeverities }).notNull(),
    /** Which things are checked and what must hold for them, as JSON. */
    conditions: jsonb().notNull(),
    /** What follows a violation, as JSON: a task, a notice, a stop. */
    actions: jsonb().notNull(),
    /** Whether checks are still made by it. */
    isActive: boolean().notNull().default(true),
    /** Instant from which it applies. */
    effectiveFrom: instant().notNull(),
    /** First instant at which it no longer applies; null while it does. */
    effectiveTo: instant(),
    /** User who wrote the rule down, in the authentication database. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('compliance_rules_category_idx').on(t.category),
    index('compliance_rules_regulation_idx').on(t.regulation),
    index('compliance_rules_isActive_idx').on(t.isActive),
    index('compliance_rules_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `ComplianceCheck.entityType`. */
export const complianceCheckEntityTypes = [
  'CUSTOMER',
  'POLICY',
  'CLAIM',
  'PAYMENT',
  'AGENT',
  'QUOTE',
  'DOCUMENT',
  'CAMPAIGN',
  'INSURER',
] as const;

/** Words of `ComplianceCheck.status`. */
export const complianceCheckStatuses = ['PENDING', 'PASSED', 'FAILED', 'WAIVED', 'RESOLVED'] as const;

/** One rule checked on one thing of the business, and what was found. */
export const complianceChecks = pgTable(
  'compliance_checks',
  {
    /** Identifier of the compliance check; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Rule that was checked. */
    ruleId: text().notNull(),
    /** Kind of thing that was checked, which says in which database the id is found. */
    entityType: text({ enum: complianceCheckEntityTypes }).notNull(),
    /** Identifier of the thing that was checked. */
    entityId: text().notNull(),
    /** Outcome: PASSED, or FAILED until it is RESOLVED or WAIVED; PENDING while nobody has looked. */
    status: text({ enum: complianceCheckStatuses }).notNull(),
    /** What the check looked at and found, as JSON. */
    result: jsonb().notNull(),
    /** List of violations as JSON; null where there are none. */
    violations: jsonb(),
    /** Instant at which a violation was mended or waived. */
    resolvedAt: instant(),
    /** User who mended or waived it, in the authentication database. */
    resolvedBy: text(),
    /** Instant of the check. */
    checkedAt: instant().notNull().default(now),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('compliance_checks_ruleId_idx').on(t.ruleId),
    index('compliance_checks_entityType_entityId_idx').on(t.entityType, t.entityId),
    index('compliance_checks_status_idx').on(t.status),
    foreignKey({
      name: 'compliance_checks_ruleId_fkey',
      columns: [t.ruleId],
      foreignColumns: [complianceRules.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `GdprRequest.requestType`. */
export const gdprRequestRequestTypes = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'AUTOMATED_DECISION',
] as const;

/** Words of `GdprRequest.status`. */
export const gdprRequestStatuses = [
  'RECEIVED',
  'IDENTITY_CHECK',
  'IN_PROGRESS',
  'EXTENDED',
  'COMPLETED',
  'PARTIALLY_COMPLETED',
  'REJECTED',
  'WITHDRAWN',
] as const;

/** A request of a person about his own data, to be answered within a month (GDPR art. 12.3). */
export const gdprRequests = pgTable(
  'gdpr_requests',
  {
    /** Identifier of the GDPR request; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Right that is exercised (GDPR art. 15 to 22). */
    requestType: text({ enum: gdprRequestRequestTypes }).notNull(),
    /** Customer who asks, in the customers database; always a natural person. */
    customerId: text().notNull(),
    /** State of the request; PARTIALLY_COMPLETED means that some data is kept blocked by legal duty. */
    status: text({ enum: gdprRequestStatuses }).notNull(),
    /** Instant of the request; the month to answer runs from it. */
    requestedAt: instant().notNull().default(now),
    /** Instant at which work on it began, once the identity was proven. */
    processedAt: instant(),
    /** Instant at which it ended: answered, rejected or withdrawn. */
    completedAt: instant(),
    /** User who handles it, in the authentication database. */
    processedBy: text(),
    /** Remarks of the handler, such as the reason of a rejection. */
    notes: text(),
    /** Further facts as JSON: when the answer is due, an extension by two months, and what was done in each database. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('gdpr_requests_customerId_idx').on(t.customerId),
    index('gdpr_requests_status_idx').on(t.status),
    index('gdpr_requests_requestType_idx').on(t.requestType),
  ],
);

/** Words of `DataRetentionPolicy.dataType`. */
export const dataRetentionPolicyDataTypes = [
  'CUSTOMER',
  'POLICY',
  'CLAIM',
  'PAYMENT',
  'PRECONTRACTUAL',
  'MEDICAL',
  'COMMUNICATION',
  'AUDIT_LOG',
  'MARKETING',
  'SESSION',
] as const;

/** Words of `DataRetentionPolicy.retentionUnit`. */
export const dataRetentionPolicyRetentionUnits = ['DAYS', 'MONTHS', 'YEARS'] as const;

/** How long data of one kind is kept before it is blocked and destroyed. */
export const dataRetentionPolicies = pgTable(
  'data_retention_policies',
  {
    /** Identifier of the data retention policy; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Short name of the policy, in Spanish. */
    name: text().notNull(),
    /** Kind of data it is about. */
    dataType: text({ enum: dataRetentionPolicyDataTypes }).notNull(),
    /** How long the data is in use, counted in the unit beside it; precontractual papers six years after the contract (RDL 3/2020 DA 13). */
    retentionPeriod: integer().notNull(),
    /** Unit of all three periods. */
    retentionUnit: text({ enum: dataRetentionPolicyRetentionUnits }).notNull(),
    /** Age at which data moves to the archive, in the unit; null where it never does. */
    archiveAfter: integer(),
    /** Age at which data is destroyed, in the unit; in between it is kept blocked (LOPDGDD art. 32). */
    deleteAfter: integer().notNull(),
    /** Whether the policy is applied; a replaced one stays for the record. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [index('data_retention_policies_dataType_idx').on(t.dataType)],
);
