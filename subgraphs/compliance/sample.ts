import { AS_OF, addYears } from '../_platform/book/calendar.ts';
import { at, inventedStories, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type GdprRequest, gdprRequestsOf } from '../_platform/book/tell/compliance.ts';
import { type ComplianceCheck, checksOf, sharedChecks } from '../_platform/book/tell/compliance-checks.ts';
import {
  type ComplianceRule,
  complianceRules,
  type RetentionPolicy,
  retentionPolicies,
} from '../_platform/book/tell/compliance-rules.ts';

/** Rows of the rules, what was checked by them, requests about personal data and how long data is kept. */
export default sample('compliance', {
  compliance_rules: (chapter) => rows(once(chapter, complianceRules), (rule) => [ruleRow(rule)]),
  compliance_checks: (chapter) => rows(checksIn(chapter), (check) => [checkRow(check)]),
  gdpr_requests: (chapter) =>
    rows(inventedStories(chapter), (story) => gdprRequestsOf(story).map(requestRow)),
  data_retention_policies: (chapter) =>
    rows(once(chapter, retentionPolicies), (policy) => [retentionRow(policy)]),
});

function* checksIn(chapter: Chapter): Generator<ComplianceCheck> {
  if (chapter.invents) yield* once(chapter, sharedChecks);
  for (const story of inventedStories(chapter)) yield* checksOf(story);
}

function ruleRow(rule: ComplianceRule) {
  return {
    id: rule.id,
    name: rule.name,
    description: rule.description,
    category: rule.category,
    regulation: rule.regulation,
    severity: rule.severity,
    conditions: rule.conditions,
    actions: rule.actions,
    isActive: rule.to === null,
    effectiveFrom: at(rule.from),
    effectiveTo: at(rule.to),
    createdBy: rule.createdBy,
    createdAt: at(rule.from),
    updatedAt: at(rule.to ?? rule.from),
  };
}

function checkRow(check: ComplianceCheck) {
  return {
    id: check.id,
    ruleId: check.ruleId,
    entityType: check.entityType,
    entityId: check.entityId,
    status: check.status,
    result: check.result,
    // A list of objects goes as its JSON text: a plain list is a cell of an array column.
    violations: check.violations === null ? null : JSON.stringify(check.violations),
    checkedAt: at(check.checkedAt),
    resolvedAt: at(check.resolvedAt),
    resolvedBy: check.resolvedBy,
    createdAt: at(check.checkedAt),
    updatedAt: at(check.resolvedAt ?? check.checkedAt),
  };
}

function requestRow(request: GdprRequest) {
  return {
    id: request.id,
    requestType: request.type,
    customerId: request.customerId,
    status: request.status,
    requestedAt: at(request.path.requestedAt),
    processedAt: at(request.path.processedAt),
    completedAt: at(request.path.completedAt),
    processedBy: request.processedBy,
    notes: request.notes,
    metadata: request.metadata,
    createdAt: at(request.path.requestedAt),
    updatedAt: at(request.updatedAt),
  };
}

function retentionRow(policy: RetentionPolicy) {
  const since = at(addYears(AS_OF, policy.isActive ? -2 : -6));
  return {
    id: policy.id,
    name: policy.name,
    dataType: policy.dataType,
    retentionPeriod: policy.period,
    retentionUnit: policy.unit,
    archiveAfter: policy.archiveAfter,
    deleteAfter: policy.deleteAfter,
    isActive: policy.isActive,
    createdAt: since,
    updatedAt: since,
  };
}
