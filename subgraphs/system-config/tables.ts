import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `SystemSetting.type`. */
export const systemSettingTypes = ['STRING', 'NUMBER', 'BOOLEAN', 'JSON', 'SECRET'] as const;

/** Words of `SystemSetting.category`. */
export const systemSettingCategories = [
  'GENERAL',
  'SECURITY',
  'BILLING',
  'NOTIFICATION',
  'INTEGRATION',
  'UI',
  'COMPLIANCE',
] as const;

/** ???. */
export const systemSettings = pgTable(
  'system_settings',
  {
    /** Identifier of the system setting; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    key: text().notNull(),
    /** ???. */
    value: text().notNull(),
    /** ???. */
    type: text({ enum: systemSettingTypes }).notNull(),
    /** ???. */
    category: text({ enum: systemSettingCategories }).notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    isPublic: boolean().notNull().default(false),
    /** ???. */
    isEncrypted: boolean().notNull().default(false),
    /** ???. */
    validationRules: jsonb(),
    /** ???. */
    updatedBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('system_settings_key_key').on(t.key),
    index('system_settings_category_idx').on(t.category),
    index('system_settings_isPublic_idx').on(t.isPublic),
    index('system_settings_key_trgm_idx').using('gin', t.key.op('gin_trgm_ops')),
  ],
);

/** ???. */
export const featureFlags = pgTable(
  'feature_flags',
  {
    /** Identifier of the feature flag; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    isEnabled: boolean().notNull().default(false),
    /** ???. */
    rolloutPercentage: integer().notNull().default(0),
    /** ???. */
    conditions: jsonb(),
    /** ???. */
    enabledFor: text().array(),
    /** ???. */
    disabledFor: text().array(),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    updatedBy: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('feature_flags_name_key').on(t.name),
    index('feature_flags_isEnabled_idx').on(t.isEnabled),
    index('feature_flags_disabledFor_idx').using('gin', t.disabledFor),
    index('feature_flags_enabledFor_idx').using('gin', t.enabledFor),
    index('feature_flags_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `ApiKey.type`. */
export const apiKeyTypes = ['PARTNER', 'INTERNAL', 'INTEGRATION', 'READ_ONLY'] as const;

/** ???. */
export const apiKeys = pgTable(
  'api_keys',
  {
    /** Identifier of the API key; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    key: text().notNull(),
    /** ???. */
    secret: text().notNull(),
    /** ???. */
    type: text({ enum: apiKeyTypes }).notNull(),
    /** ???. */
    permissions: text().array(),
    /** ???. */
    ipWhitelist: text().array(),
    /** ???. */
    rateLimit: integer(),
    /** ???. */
    expiresAt: instant(),
    /** ???. */
    lastUsedAt: instant(),
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
    uniqueIndex('api_keys_key_key').on(t.key),
    index('api_keys_isActive_idx').on(t.isActive),
    index('api_keys_expiresAt_idx').on(t.expiresAt),
    index('api_keys_permissions_idx').using('gin', t.permissions),
  ],
);

/** Words of `ScheduledJob.type`. */
export const scheduledJobTypes = ['CRON', 'INTERVAL', 'ONE_OFF', 'MAINTENANCE'] as const;

/** Words of `ScheduledJob.lastRunStatus`. */
export const scheduledJobLastRunStatuses = ['SUCCESS', 'FAILURE', 'TIMEOUT', 'SKIPPED'] as const;

/** ???. */
export const scheduledJobs = pgTable(
  'scheduled_jobs',
  {
    /** Identifier of the scheduled job; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    type: text({ enum: scheduledJobTypes }).notNull(),
    /** ???. */
    schedule: text().notNull(),
    /** ???. */
    handler: text().notNull(),
    /** ???. */
    parameters: jsonb(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    lastRunAt: instant(),
    /** ???. */
    lastRunStatus: text({ enum: scheduledJobLastRunStatuses }),
    /** ???. */
    lastRunDuration: integer(),
    /** ???. */
    nextRunAt: instant(),
    /** ???. */
    failureCount: integer().notNull().default(0),
    /** ???. */
    maxRetries: integer().notNull().default(3),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('scheduled_jobs_isActive_idx').on(t.isActive),
    index('scheduled_jobs_nextRunAt_idx').on(t.nextRunAt),
    index('scheduled_jobs_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `JobExecution.status`. */
export const jobExecutionStatuses = [
  'QUEUED',
  'RUNNING',
  'COMPLETED',
  'FAILED',
  'TIMED_OUT',
  'CANCELLED',
] as const;

/** ???. */
export const jobExecutions = pgTable(
  'job_executions',
  {
    /** Identifier of the job execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    jobId: text().notNull(),
    /** ???. */
    status: text({ enum: jobExecutionStatuses }).notNull(),
    /** ???. */
    startedAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    duration: integer(),
    /** ???. */
    output: text(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('job_executions_jobId_idx').on(t.jobId),
    index('job_executions_status_idx').on(t.status),
    index('job_executions_startedAt_idx').on(t.startedAt),
    foreignKey({ name: 'job_executions_jobId_fkey', columns: [t.jobId], foreignColumns: [scheduledJobs.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
