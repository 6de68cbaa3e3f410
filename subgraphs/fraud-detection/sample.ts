import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type BlacklistEntry, blacklistedAgents, blacklistOf } from '../_platform/book/tell/blacklist.ts';
import {
  type FraudAlert,
  type FraudInvestigation,
  fraudAlertsOf,
} from '../_platform/book/tell/fraud-detection.ts';
import { type FraudRule, fraudRules } from '../_platform/book/tell/fraud-rules.ts';

/** Rows of suspicion: the rules, what they found in the stories, how it was looked into, and who is listed for it. */
export default sample('fraud-detection', {
  fraud_rules: (chapter) => rows(once(chapter, fraudRules), (rule) => [ruleRow(rule)]),
  fraud_alerts: (chapter) => rows(inventedStories(chapter), (story) => fraudAlertsOf(story).map(alertRow)),
  fraud_investigations: (chapter) =>
    rows(inventedStories(chapter), (story) => fraudAlertsOf(story).flatMap(investigationRows)),
  blacklist: (chapter) => rows(entriesOf(chapter), (entry) => [entryRow(entry)]),
});

function* entriesOf(chapter: Chapter): Generator<BlacklistEntry> {
  yield* once(chapter, blacklistedAgents);
  for (const story of inventedStories(chapter)) yield* blacklistOf(story);
}

function ruleRow(rule: FraudRule) {
  return {
    id: rule.id,
    name: rule.name,
    description: rule.description,
    category: rule.category,
    severity: rule.severity,
    conditions: rule.conditions,
    threshold: decimal(rule.threshold),
    isActive: rule.isActive,
    createdBy: rule.by,
    createdAt: at(rule.since),
    updatedAt: at(rule.since),
  };
}

function alertRow(alert: FraudAlert) {
  return {
    id: alert.id,
    ruleId: alert.ruleId,
    entityType: alert.entityType,
    entityId: alert.entityId,
    claimId: alert.claimId,
    riskScore: decimal(alert.score),
    severity: alert.severity,
    status: alert.status,
    indicators: alert.indicators,
    assignedTo: alert.assignedTo,
    investigatedAt: at(alert.investigatedAt),
    resolvedAt: at(alert.resolvedAt),
    resolution: alert.resolution,
    notes: alert.notes,
    createdAt: at(alert.createdAt),
    updatedAt: at(alert.updatedAt),
  };
}

function investigationRows({ id, investigation }: FraudAlert): Row[] {
  return investigation === null ? [] : [investigationRow(id, investigation)];
}

function investigationRow(alertId: string, investigation: FraudInvestigation): Row {
  return {
    id: investigation.id,
    alertId,
    investigator: investigation.investigator,
    status: investigation.status,
    findings: investigation.findings,
    evidence: investigation.evidence,
    recommendation: investigation.recommendation,
    startedAt: at(investigation.startedAt),
    completedAt: at(investigation.completedAt),
    createdAt: at(investigation.startedAt),
    updatedAt: at(investigation.updatedAt),
  };
}

function entryRow(entry: BlacklistEntry) {
  return {
    id: entry.id,
    entityType: entry.entityType,
    entityId: entry.entityId,
    reason: entry.reason,
    severity: entry.severity,
    addedBy: entry.by,
    expiresAt: at(entry.expiresAt),
    notes: entry.notes,
    createdAt: at(entry.at),
    updatedAt: at(entry.at),
  };
}
