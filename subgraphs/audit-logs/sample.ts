import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type ApiRequest, apiRequestsOf } from '../_platform/book/tell/api-requests.ts';
import { origin } from '../_platform/book/tell/audit-entry.ts';
import {
  type AuditEntry,
  auditTrailOf,
  type SessionEntry,
  sessionTrail,
} from '../_platform/book/tell/audit-logs.ts';
import {
  accountEventsOf,
  exportEventsOf,
  type SecurityEvent,
  strangeEvents,
} from '../_platform/book/tell/security-events.ts';
import { type SystemLine, systemLines } from '../_platform/book/tell/system-logs.ts';
import { agentUser, portalUser, type User, users } from '../_platform/book/tell/users.ts';

/** Rows of the trails of stories, of sign-ins, of what programs and partners did, and of what looked like an attack. */
export default sample('audit-logs', {
  audit_logs: auditRows,
  system_logs: (chapter) => rows(once(chapter, systemLines), (line) => [lineRow(line)]),
  api_logs: (chapter) => rows(inventedStories(chapter), (story) => apiRequestsOf(story).map(requestRow)),
  security_events: eventRows,
});

function* usersOf(chapter: Chapter): Generator<User> {
  yield* once(chapter, users);
  yield* chapter.agents.map(agentUser);
  for (const { customer } of inventedStories(chapter)) {
    const user = portalUser(customer);
    if (user !== null) yield user;
  }
}

function* auditRows(chapter: Chapter): Generator<Row> {
  for (const user of usersOf(chapter)) yield* sessionTrail(user).map(sessionEntryRow);
  for (const story of inventedStories(chapter)) yield* auditTrailOf(story).map(entryRow);
}

function entryRow(entry: AuditEntry): Row {
  return auditRow(entry, origin(entry.userId));
}

function sessionEntryRow(entry: SessionEntry): Row {
  return auditRow(entry, entry.from);
}

function auditRow(entry: AuditEntry, from: { ipAddress: string | null; userAgent: string | null }): Row {
  return {
    id: entry.id,
    userId: entry.userId,
    action: entry.action,
    resource: entry.resource,
    resourceId: entry.resourceId,
    changes: entry.changes,
    ipAddress: from.ipAddress,
    userAgent: from.userAgent,
    metadata: entry.metadata,
    timestamp: at(entry.at),
  };
}

function lineRow(line: SystemLine): Row {
  return {
    id: line.id,
    level: line.level,
    service: line.service,
    message: line.message,
    context: line.context,
    stackTrace: line.stack,
    timestamp: at(line.at),
  };
}

function requestRow(request: ApiRequest): Row {
  return {
    id: request.id,
    method: request.method,
    path: request.path,
    statusCode: request.status,
    userId: request.userId,
    ipAddress: request.ipAddress,
    userAgent: request.userAgent,
    requestBody: request.request,
    responseBody: request.response,
    duration: request.duration,
    timestamp: at(request.at),
    apiKeyId: request.apiKeyId,
  };
}

function* eventRows(chapter: Chapter): Generator<Row> {
  yield* rows(once(chapter, strangeEvents), (event) => [eventRow(event)]);
  for (const user of usersOf(chapter)) yield* accountEventsOf(user).map(eventRow);
  for (const story of inventedStories(chapter)) yield* exportEventsOf(story).map(eventRow);
}

function eventRow(event: SecurityEvent): Row {
  return {
    id: event.id,
    eventType: event.type,
    severity: event.severity,
    userId: event.userId,
    ipAddress: event.ipAddress,
    description: event.description,
    details: event.details,
    resolved: event.resolvedAt !== null,
    resolvedAt: at(event.resolvedAt),
    resolvedBy: event.resolvedBy,
    timestamp: at(event.at),
    createdAt: at(event.at),
    updatedAt: at(event.resolvedAt ?? event.at),
  };
}
