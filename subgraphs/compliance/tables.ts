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

/** ???. */
export const complianceRules = pgTable(
  'compliance_rules',
  {
    /** Identifier of the compliance rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    category: text({ enum: complianceRuleCategories }).notNull(),
    /** ???. */
    regulation: text({ enum: complianceRuleRegulations }).notNull(),
    /** ???. */
    severity: text({ enum: complianceRuleSeverities }).notNull(),
    /** ???. */
    conditions: jsonb().notNull(),
    /** ???. */
    actions: jsonb().notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** ???. */
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

/** ???. */
export const complianceChecks = pgTable(
  'compliance_checks',
  {
    /** Identifier of the compliance check; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    ruleId: text().notNull(),
    /** ???. */
    entityType: text({ enum: complianceCheckEntityTypes }).notNull(),
    /** ???. */
    entityId: text().notNull(),
    /** ???. */
    status: text({ enum: complianceCheckStatuses }).notNull(),
    /** ???. */
    result: jsonb().notNull(),
    /** ???. */
    violations: jsonb(),
    /** ???. */
    resolvedAt: instant(),
    /** ???. */
    resolvedBy: text(),
    /** ???. */
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

/** ???. */
export const gdprRequests = pgTable(
  'gdpr_requests',
  {
    /** Identifier of the GDPR request; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    requestType: text({ enum: gdprRequestRequestTypes }).notNull(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    status: text({ enum: gdprRequestStatuses }).notNull(),
    /** ???. */
    requestedAt: instant().notNull().default(now),
    /** ???. */
    processedAt: instant(),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    processedBy: text(),
    /** ???. */
    notes: text(),
    /** ???. */
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

/** ???. */
export const dataRetentionPolicies = pgTable(
  'data_retention_policies',
  {
    /** Identifier of the data retention policy; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    dataType: text({ enum: dataRetentionPolicyDataTypes }).notNull(),
    /** ???. */
    retentionPeriod: integer().notNull(),
    /** ???. */
    retentionUnit: text({ enum: dataRetentionPolicyRetentionUnits }).notNull(),
    /** ???. */
    archiveAfter: integer(),
    /** ???. */
    deleteAfter: integer().notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [index('data_retention_policies_dataType_idx').on(t.dataType)],
);
