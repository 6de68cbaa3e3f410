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

/** A pattern in claims, quotes, payments or people that raises suspicion. */
export const fraudRules = pgTable(
  'fraud_rules',
  {
    /** Identifier of the fraud rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the rule is called. */
    name: text().notNull(),
    /** What the rule looks for, in a sentence. */
    description: text().notNull(),
    /** What kind of fraud it looks for. */
    category: text({ enum: fraudRuleCategories }).notNull(),
    /** How grave a hit is at the threshold. */
    severity: text({ enum: fraudRuleSeverities }).notNull(),
    /** What must hold for a hit, as a field and a comparison. */
    conditions: jsonb().notNull(),
    /** Score, 0 to 100, from which an alert is raised. */
    threshold: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Whether the rule is still scored. */
    isActive: boolean().notNull().default(true),
    /** User who wrote it, in the authentication database. */
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

/** A suspicion against a claim, policy, customer, payment, quote, agent or vehicle; one open alert per rule and suspect. */
export const fraudAlerts = pgTable(
  'fraud_alerts',
  {
    /** Identifier of the fraud alert; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Rule that raised it; the alert goes when the rule is deleted. */
    ruleId: text().notNull(),
    /** Which kind of row is suspected, and so which database its id is of. */
    entityType: text({ enum: fraudAlertEntityTypes }).notNull(),
    /** Id of what is suspected, in the database the type leads to. */
    entityId: text().notNull(),
    /** Score, 0 to 100, at least the rule's threshold. */
    riskScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** How grave it is; an open HIGH or CRITICAL alert freezes the payments of its claim. */
    severity: text({ enum: fraudAlertSeverities }).notNull(),
    /** State of the alert, from OPEN to CONFIRMED or FALSE_POSITIVE, and CLOSED once the claim is decided. */
    status: text({ enum: fraudAlertStatuses }).notNull(),
    /** What was found, by the rule's fields. */
    indicators: jsonb().notNull(),
    /** User who looks into it, in the authentication database; null while nobody does. */
    assignedTo: text(),
    /** Instant at which an investigation began; null without one. */
    investigatedAt: instant(),
    /** Instant at which it was resolved; null while it is open. */
    resolvedAt: instant(),
    /** How it was resolved; null while it is open. */
    resolution: text({ enum: fraudAlertResolutions }),
    /** Remarks on the resolution; required for a false positive. */
    notes: text(),
    /** Claim it came up with, in the claims database, whoever is suspected; null where there is none. */
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

/** The look into an alert, with its evidence and what it recommends. */
export const fraudInvestigations = pgTable(
  'fraud_investigations',
  {
    /** Identifier of the fraud investigation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Alert that is looked into; the investigation goes when the alert is deleted. */
    alertId: text().notNull(),
    /** User who investigates, in the authentication database. */
    investigator: text().notNull(),
    /** State of the investigation, from OPEN to COMPLETED or CANCELLED. */
    status: text({ enum: fraudInvestigationStatuses }).notNull(),
    /** What came out; null before, required to complete. */
    findings: text(),
    /** What was gathered: interviews, documents, visits. */
    evidence: jsonb(),
    /** What the investigator recommends to do; null before it is completed. */
    recommendation: text({ enum: fraudInvestigationRecommendations }),
    /** Instant at which it began. */
    startedAt: instant().notNull().default(now),
    /** Instant at which it ended; null while it lasts. */
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

/** Somebody or something to watch, to restrict or not to insure at all. */
export const blacklist = pgTable(
  'blacklist',
  {
    /** Identifier of the blacklist entry; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What is listed: a row of another database, or a number, address or plate. */
    entityType: text({ enum: blacklistEntryEntityTypes }).notNull(),
    /** Id of the row; for IDENTITY_NUMBER, IBAN, EMAIL, PHONE and PLATE the blind index of the value, never the value. */
    entityId: text().notNull(),
    /** Why it is listed. */
    reason: text().notNull(),
    /** What it means: WATCH looks twice, RESTRICT refers, BLOCK refuses. */
    severity: text({ enum: blacklistEntrySeverities }).notNull(),
    /** User who listed it, in the authentication database. */
    addedBy: text().notNull(),
    /** Instant at which the entry ends; null for good. */
    expiresAt: instant(),
    /** Remarks for those who meet the entry. */
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
