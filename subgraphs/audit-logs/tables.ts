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

/** ???. */
export const auditLogs = pgTable(
  'audit_logs',
  {
    /** Identifier of the audit log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    action: text({ enum: auditLogActions }).notNull(),
    /** ???. */
    resource: text().notNull(),
    /** ???. */
    resourceId: text(),
    /** ???. */
    changes: jsonb(),
    /** ???. */
    ipAddress: text(),
    /** ???. */
    userAgent: text(),
    /** ???. */
    metadata: jsonb(),
    /** ???. */
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

/** ???. */
export const systemLogs = pgTable(
  'system_logs',
  {
    /** Identifier of the system log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    level: text({ enum: systemLogLevels }).notNull(),
    /** ???. */
    service: text().notNull(),
    /** ???. */
    message: text().notNull(),
    /** ???. */
    context: jsonb(),
    /** ???. */
    stackTrace: text(),
    /** ???. */
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

/** ???. */
export const apiLogs = pgTable(
  'api_logs',
  {
    /** Identifier of the API log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    method: text({ enum: apiLogMethods }).notNull(),
    /** ???. */
    path: text().notNull(),
    /** ???. */
    statusCode: integer().notNull(),
    /** ???. */
    userId: text(),
    /** ???. */
    ipAddress: text(),
    /** ???. */
    userAgent: text(),
    /** ???. */
    requestBody: jsonb(),
    /** ???. */
    responseBody: jsonb(),
    /** ???. */
    duration: integer().notNull(),
    /** ???. */
    timestamp: instant().notNull().default(now),
    /** ???. */
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

/** ???. */
export const securityEvents = pgTable(
  'security_events',
  {
    /** Identifier of the security event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    eventType: text({ enum: securityEventEventTypes }).notNull(),
    /** ???. */
    severity: text({ enum: securityEventSeverities }).notNull(),
    /** ???. */
    userId: text(),
    /** ???. */
    ipAddress: text(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    details: jsonb(),
    /** ???. */
    resolved: boolean().notNull().default(false),
    /** ???. */
    resolvedAt: instant(),
    /** ???. */
    resolvedBy: text(),
    /** ???. */
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
