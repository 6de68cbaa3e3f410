import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `AuditLog.action`. */
export const auditLogActions = [
  'CREATE',
  'UPDATE',
  'DELETE',
  'READ_SENSITIVE',
  'LOGIN',
  'LOGOUT',
  'EXPORT',
  'APPROVE',
  'REJECT',
  'STATE_CHANGE',
  'ERASE',
] as const;

/** One thing that somebody did to a row: who, what, when and what changed; never altered afterwards. */
export const auditLogs = pgTable(
  'audit_logs',
  {
    /** Identifier of the audit log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who did it, in the authentication database; may be a word such as `system` where nobody was signed in. */
    userId: text().notNull(),
    /** What was done; reading medical or secret data and exporting count as well. */
    action: text({ enum: auditLogActions }).notNull(),
    /** Table of the row, such as `policies`; with the id it names one row of any of the forty databases. */
    resource: text().notNull(),
    /** Identifier of the row; null where the action is about no single row, such as an export. */
    resourceId: text(),
    /** Changed columns as JSON, each with its value before and after; secrets and medical data are left out. */
    changes: jsonb(),
    /** Network address the request came from; null for jobs. */
    ipAddress: text(),
    /** Browser or program the request came from, as it names itself. */
    userAgent: text(),
    /** Further facts as JSON, such as the operation and the number the row is known by. */
    metadata: jsonb(),
    /** Instant of the action. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('audit_logs_userId_idx').on(t.userId),
    index('audit_logs_resource_idx').on(t.resource),
    index('audit_logs_resourceId_idx').on(t.resourceId),
    index('audit_logs_timestamp_idx').on(t.timestamp),
    index('audit_logs_resource_resourceId_timestamp_idx').on(t.resource, t.resourceId, t.timestamp),
  ],
);

/** Words of `SystemLog.level`. */
export const systemLogLevels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;

/** A line that a program wrote about itself. */
export const systemLogs = pgTable(
  'system_logs',
  {
    /** Identifier of the system log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** How grave it is; ERROR and FATAL call for somebody. */
    level: text({ enum: systemLogLevels }).notNull(),
    /** Program that wrote the line, such as a subgraph or the gateway. */
    service: text().notNull(),
    /** What happened, in words. */
    message: text().notNull(),
    /** Facts of the moment as JSON, such as the request or the job; no personal data. */
    context: jsonb(),
    /** Where in the program it happened; null where nothing failed. */
    stackTrace: text(),
    /** Instant at which the line was written. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('system_logs_level_idx').on(t.level),
    index('system_logs_service_idx').on(t.service),
    index('system_logs_timestamp_idx').on(t.timestamp),
    index('system_logs_message_trgm_idx').using('gin', t.message.op('gin_trgm_ops')),
  ],
);

/** Words of `ApiLog.method`. */
export const apiLogMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A request that a program outside made over HTTP, with how it was answered. */
export const apiLogs = pgTable(
  'api_logs',
  {
    /** Identifier of the API log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** HTTP method of the request. */
    method: text({ enum: apiLogMethods }).notNull(),
    /** Path of the request, without host and query. */
    path: text().notNull(),
    /** HTTP status of the answer. */
    statusCode: integer().notNull(),
    /** User on whose behalf it was made, in the authentication database; null without one. */
    userId: text(),
    /** Network address the request came from. */
    ipAddress: text(),
    /** Program that asked, as it names itself. */
    userAgent: text(),
    /** Body of the request as JSON, without secrets. */
    requestBody: jsonb(),
    /** Body of the answer as JSON, kept for errors only. */
    responseBody: jsonb(),
    /** Time until the answer, in milliseconds. */
    duration: integer().notNull(),
    /** Instant at which the request came in. */
    timestamp: instant().notNull().default(now),
    /** Key the program presented, in the system-config database; null where a user asked. */
    apiKeyId: text(),
  },
  (t) => [
    index('api_logs_method_idx').on(t.method),
    index('api_logs_path_idx').on(t.path),
    index('api_logs_statusCode_idx').on(t.statusCode),
    index('api_logs_userId_idx').on(t.userId),
    index('api_logs_timestamp_idx').on(t.timestamp),
    index('api_logs_apiKeyId_idx').on(t.apiKeyId),
  ],
);

/** Words of `SecurityEvent.eventType`. */
export const securityEventEventTypes = [
  'LOGIN_FAILED',
  'LOGIN_SUCCESS',
  'ACCOUNT_LOCKED',
  'PASSWORD_RESET',
  'PERMISSION_DENIED',
  'RATE_LIMITED',
  'SUSPICIOUS_QUERY',
  'API_KEY_REVOKED',
  'DATA_EXPORT',
] as const;

/** Words of `SecurityEvent.severity`. */
export const securityEventSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** Something that may be an attack, or that a review of security must know. */
export const securityEvents = pgTable(
  'security_events',
  {
    /** Identifier of the security event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What was seen, such as a failed sign-in or a large export. */
    eventType: text({ enum: securityEventEventTypes }).notNull(),
    /** How grave it is; HIGH and CRITICAL must be resolved by somebody. */
    severity: text({ enum: securityEventSeverities }).notNull(),
    /** User it is about, in the authentication database; null where the name given belongs to nobody. */
    userId: text(),
    /** Network address it came from. */
    ipAddress: text(),
    /** What was seen, in words. */
    description: text().notNull(),
    /** Facts of the event as JSON, such as the number of attempts. */
    details: jsonb(),
    /** Whether somebody has looked into it and closed it. */
    resolved: boolean().notNull().default(false),
    /** Instant at which it was closed; null while open. */
    resolvedAt: instant(),
    /** User who closed it, in the authentication database; null while open. */
    resolvedBy: text(),
    /** Instant at which it happened. */
    timestamp: instant().notNull().default(now),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('security_events_eventType_idx').on(t.eventType),
    index('security_events_severity_idx').on(t.severity),
    index('security_events_userId_idx').on(t.userId),
    index('security_events_resolved_idx').on(t.resolved),
    index('security_events_timestamp_idx').on(t.timestamp),
  ],
);
