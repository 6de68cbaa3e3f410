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

/** A value the application reads at run time, by its key. */
export const systemSettings = pgTable(
  'system_settings',
  {
    /** Identifier of the system setting; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the setting, unique, such as `claims.approval.limit`. */
    key: text().notNull(),
    /** Value as text, read by its type; it may be a secret, so it never leaves the database. */
    value: text().notNull(),
    /** How the value is read; a SECRET is encrypted. */
    type: text({ enum: systemSettingTypes }).notNull(),
    /** Part of the application the setting belongs to. */
    category: text({ enum: systemSettingCategories }).notNull(),
    /** What the setting does, in words. */
    description: text(),
    /** Whether anybody may know the value, signed in or not. */
    isPublic: boolean().notNull().default(false),
    /** Whether the value is stored encrypted. */
    isEncrypted: boolean().notNull().default(false),
    /** What a new value must satisfy, as JSON, such as least and largest. */
    validationRules: jsonb(),
    /** User who last changed it, in the authentication database. */
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

/** A part of the application that can be turned on and off, for all or for some. */
export const featureFlags = pgTable(
  'feature_flags',
  {
    /** Identifier of the feature flag; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the flag, unique, by which the code asks. */
    name: text().notNull(),
    /** What it turns on, in words. */
    description: text(),
    /** Whether the flag is on at all; off beats everything else. */
    isEnabled: boolean().notNull().default(false),
    /** Share of the users for whom it is on, 0 to 100 per cent. */
    rolloutPercentage: integer().notNull().default(0),
    /** Further conditions as JSON, such as the lines of insurance it is for. */
    conditions: jsonb(),
    /** Identifiers of users or agents, or names of roles, for whom it is on whatever the share. */
    enabledFor: text().array(),
    /** Identifiers of users for whom it is off whatever else holds. */
    disabledFor: text().array(),
    /** User who made the flag, in the authentication database. */
    createdBy: text().notNull(),
    /** User who last changed it, in the authentication database; null when nobody has. */
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

/** A key with which a program, rather than a person, asks the interface. */
export const apiKeys = pgTable(
  'api_keys',
  {
    /** Identifier of the API key; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the key for people, such as the program that holds it. */
    name: text().notNull(),
    /** Public half of the key, unique; never leaves the database. */
    key: text().notNull(),
    /** Secret half of the key; only a hash of it should be kept, and it never leaves the database. */
    secret: text().notNull(),
    /** Who holds the key and what for. */
    type: text({ enum: apiKeyTypes }).notNull(),
    /** Names of the permissions it has, rows of the authentication database. */
    permissions: text().array(),
    /** Network addresses and ranges (CIDR) it may be used from; empty or null for any. */
    ipWhitelist: text().array(),
    /** Most requests a minute; null for no limit of its own. */
    rateLimit: integer(),
    /** Instant after which the key no longer works; null for a key without end. */
    expiresAt: instant(),
    /** Instant of the last request with it; null when it was never used. */
    lastUsedAt: instant(),
    /** Whether the key works; a revoked one stays for the logs that name it. */
    isActive: boolean().notNull().default(true),
    /** User who made the key, in the authentication database. */
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

/** Work that the system does by itself at set times. */
export const scheduledJobs = pgTable(
  'scheduled_jobs',
  {
    /** Identifier of the scheduled job; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the job, such as `suspendPolicies`. */
    name: text().notNull(),
    /** How the schedule is read; MAINTENANCE runs only by hand. */
    type: text({ enum: scheduledJobTypes }).notNull(),
    /** When it runs: a cron expression, an interval or an instant (ISO 8601), by its type; times are UTC. */
    schedule: text().notNull(),
    /** Part of the program that does the work. */
    handler: text().notNull(),
    /** What the handler is given, as JSON. */
    parameters: jsonb(),
    /** Whether the job runs at all. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the last run began; null before the first. */
    lastRunAt: instant(),
    /** How the last run ended; SKIPPED when the one before was still running. */
    lastRunStatus: text({ enum: scheduledJobLastRunStatuses }),
    /** Time the last run took, in milliseconds. */
    lastRunDuration: integer(),
    /** Instant of the next run; null for a job that will not run again by itself. */
    nextRunAt: instant(),
    /** Runs that failed in a row; a run that succeeds sets it to 0. */
    failureCount: integer().notNull().default(0),
    /** How often a failed run is tried again. */
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

/** One run of a job. */
export const jobExecutions = pgTable(
  'job_executions',
  {
    /** Identifier of the job execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Job that ran; its runs go when it is deleted. */
    jobId: text().notNull(),
    /** State of the run, from QUEUED to COMPLETED, FAILED or TIMED_OUT. */
    status: text({ enum: jobExecutionStatuses }).notNull(),
    /** Instant at which the run began. */
    startedAt: instant().notNull().default(now),
    /** Instant at which the run ended; null while it runs. */
    completedAt: instant(),
    /** Time the run took, in milliseconds; null while it runs. */
    duration: integer(),
    /** What the run had to say, such as how many rows it changed. */
    output: text(),
    /** What went wrong; null where nothing did. */
    errorMessage: text(),
    /** Further facts of the run as JSON, such as the attempt. */
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
