import { boolean, foreignKey, index, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `FraudRule.category`. */
export const fraudRuleCategories = [
  'CLAIM',
  'IDENTITY',
  'APPLICATION',
  'PAYMENT',
  'AGENT',
  'NETWORK',
] as const;

/** Words of `FraudRule.severity`. */
export const fraudRuleSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** ???. */
export const fraudRules = pgTable(
  'fraud_rules',
  {
    /** Identifier of the fraud rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    category: text({ enum: fraudRuleCategories }).notNull(),
    /** ???. */
    severity: text({ enum: fraudRuleSeverities }).notNull(),
    /** ???. */
    conditions: jsonb().notNull(),
    /** ???. */
    threshold: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('fraud_rules_category_idx').on(t.category),
    index('fraud_rules_isActive_idx').on(t.isActive),
    index('fraud_rules_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `FraudAlert.entityType`. */
export const fraudAlertEntityTypes = [
  'CLAIM',
  'POLICY',
  'CUSTOMER',
  'PAYMENT',
  'QUOTE',
  'AGENT',
  'VEHICLE',
] as const;

/** Words of `FraudAlert.severity`. */
export const fraudAlertSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** Words of `FraudAlert.status`. */
export const fraudAlertStatuses = [
  'OPEN',
  'ASSIGNED',
  'UNDER_INVESTIGATION',
  'ESCALATED',
  'CONFIRMED',
  'FALSE_POSITIVE',
  'CLOSED',
] as const;

/** Words of `FraudAlert.resolution`. */
export const fraudAlertResolutions = [
  'CONFIRMED_FRAUD',
  'FALSE_POSITIVE',
  'INSUFFICIENT_EVIDENCE',
  'CLAIM_WITHDRAWN',
  'REFERRED_TO_AUTHORITY',
] as const;

/** ???. */
export const fraudAlerts = pgTable(
  'fraud_alerts',
  {
    /** Identifier of the fraud alert; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    ruleId: text().notNull(),
    /** ???. */
    entityType: text({ enum: fraudAlertEntityTypes }).notNull(),
    /** ???. */
    entityId: text().notNull(),
    /** ???. */
    riskScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    severity: text({ enum: fraudAlertSeverities }).notNull(),
    /** ???. */
    status: text({ enum: fraudAlertStatuses }).notNull(),
    /** ???. */
    indicators: jsonb().notNull(),
    /** ???. */
    assignedTo: text(),
    /** ???. */
    investigatedAt: instant(),
    /** ???. */
    resolvedAt: instant(),
    /** ???. */
    resolution: text({ enum: fraudAlertResolutions }),
    /** ???. */
    notes: text(),
    /** ???. */
    claimId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('fraud_alerts_ruleId_idx').on(t.ruleId),
    index('fraud_alerts_entityType_entityId_idx').on(t.entityType, t.entityId),
    index('fraud_alerts_status_idx').on(t.status),
    index('fraud_alerts_severity_idx').on(t.severity),
    index('fraud_alerts_assignedTo_idx').on(t.assignedTo),
    index('fraud_alerts_claimId_idx').on(t.claimId),
    foreignKey({ name: 'fraud_alerts_ruleId_fkey', columns: [t.ruleId], foreignColumns: [fraudRules.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `FraudInvestigation.status`. */
export const fraudInvestigationStatuses = [
  'OPEN',
  'IN_PROGRESS',
  'ON_HOLD',
  'COMPLETED',
  'CANCELLED',
] as const;

/** Words of `FraudInvestigation.recommendation`. */
export const fraudInvestigationRecommendations = [
  'PAY',
  'REDUCE',
  'REJECT',
  'RESCIND',
  'PROSECUTE',
  'MONITOR',
] as const;

/** ???. */
export const fraudInvestigations = pgTable(
  'fraud_investigations',
  {
    /** Identifier of the fraud investigation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    alertId: text().notNull(),
    /** ???. */
    investigator: text().notNull(),
    /** ???. */
    status: text({ enum: fraudInvestigationStatuses }).notNull(),
    /** ???. */
    findings: text(),
    /** ???. */
    evidence: jsonb(),
    /** ???. */
    recommendation: text({ enum: fraudInvestigationRecommendations }),
    /** ???. */
    startedAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('fraud_investigations_alertId_idx').on(t.alertId),
    index('fraud_investigations_status_idx').on(t.status),
    index('fraud_investigations_investigator_idx').on(t.investigator),
    foreignKey({
      name: 'fraud_investigations_alertId_fkey',
      columns: [t.alertId],
      foreignColumns: [fraudAlerts.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `BlacklistEntry.entityType`. */
export const blacklistEntryEntityTypes = [
  'CUSTOMER',
  'AGENT',
  'VEHICLE',
  'PROPERTY',
  'BENEFICIARY',
  'IDENTITY_NUMBER',
  'IBAN',
  'EMAIL',
  'PHONE',
  'PLATE',
] as const;

/** Words of `BlacklistEntry.severity`. */
export const blacklistEntrySeverities = ['WATCH', 'RESTRICT', 'BLOCK'] as const;

/** ???. */
export const blacklist = pgTable(
  'blacklist',
  {
    /** Identifier of the blacklist entry; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    entityType: text({ enum: blacklistEntryEntityTypes }).notNull(),
    /** ???. */
    entityId: text().notNull(),
    /** ???. */
    reason: text().notNull(),
    /** ???. */
    severity: text({ enum: blacklistEntrySeverities }).notNull(),
    /** ???. */
    addedBy: text().notNull(),
    /** ???. */
    expiresAt: instant(),
    /** ???. */
    notes: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('blacklist_entityType_entityId_idx').on(t.entityType, t.entityId),
    index('blacklist_expiresAt_idx').on(t.expiresAt),
  ],
);
