-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "system_settings_updatedAt" BEFORE UPDATE ON "system_settings" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "feature_flags_updatedAt" BEFORE UPDATE ON "feature_flags" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "api_keys_updatedAt" BEFORE UPDATE ON "api_keys" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "scheduled_jobs_updatedAt" BEFORE UPDATE ON "scheduled_jobs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "job_executions_updatedAt" BEFORE UPDATE ON "job_executions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "api_keys" IS 'A key with which a program, rather than a person, asks the interface.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."id" IS 'Identifier of the API key; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."name" IS 'Name of the key for people, such as the program that holds it.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."key" IS 'Public half of the key, unique; never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."secret" IS 'Secret half of the key; only a hash of it should be kept, and it never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."type" IS 'Who holds the key and what for.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."permissions" IS 'Names of the permissions it has, rows of the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."ipWhitelist" IS 'Network addresses and ranges (CIDR) it may be used from; empty or null for any.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."rateLimit" IS 'Most requests a minute; null for no limit of its own.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."expiresAt" IS 'Instant after which the key no longer works; null for a key without end.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."lastUsedAt" IS 'Instant of the last request with it; null when it was never used.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."isActive" IS 'Whether the key works; a revoked one stays for the logs that name it.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."createdBy" IS 'User who made the key, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "feature_flags" IS 'A part of the application that can be turned on and off, for all or for some.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."id" IS 'Identifier of the feature flag; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."name" IS 'Name of the flag, unique, by which the code asks.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."description" IS 'What it turns on, in words.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."isEnabled" IS 'Whether the flag is on at all; off beats everything else.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."rolloutPercentage" IS 'Share of the users for whom it is on, 0 to 100 per cent.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."conditions" IS 'Further conditions as JSON, such as the lines of insurance it is for.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."enabledFor" IS 'Identifiers of users or agents, or names of roles, for whom it is on whatever the share.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."disabledFor" IS 'Identifiers of users for whom it is off whatever else holds.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."createdBy" IS 'User who made the flag, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."updatedBy" IS 'User who last changed it, in the authentication database; null when nobody has.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "job_executions" IS 'One run of a job.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."id" IS 'Identifier of the job execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."jobId" IS 'Job that ran; its runs go when it is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."status" IS 'State of the run, from QUEUED to COMPLETED, FAILED or TIMED_OUT.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."startedAt" IS 'Instant at which the run began.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."completedAt" IS 'Instant at which the run ended; null while it runs.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."duration" IS 'Time the run took, in milliseconds; null while it runs.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."output" IS 'What the run had to say, such as how many rows it changed.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."errorMessage" IS 'What went wrong; null where nothing did.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."metadata" IS 'Further facts of the run as JSON, such as the attempt.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "scheduled_jobs" IS 'Work that the system does by itself at set times.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."id" IS 'Identifier of the scheduled job; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."name" IS 'Name of the job, such as `suspendPolicies`.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."type" IS 'How the schedule is read; MAINTENANCE runs only by hand.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."schedule" IS 'When it runs: a cron expression, an interval or an instant (ISO 8601), by its type; times are UTC.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."handler" IS 'Part of the program that does the work.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."parameters" IS 'What the handler is given, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."isActive" IS 'Whether the job runs at all.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."lastRunAt" IS 'Instant at which the last run began; null before the first.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."lastRunStatus" IS 'How the last run ended; SKIPPED when the one before was still running.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."lastRunDuration" IS 'Time the last run took, in milliseconds.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."nextRunAt" IS 'Instant of the next run; null for a job that will not run again by itself.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."failureCount" IS 'Runs that failed in a row; a run that succeeds sets it to 0.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."maxRetries" IS 'How often a failed run is tried again.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "system_settings" IS 'A value the application reads at run time, by its key.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."id" IS 'Identifier of the system setting; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."key" IS 'Name of the setting, unique, such as `claims.approval.limit`.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."value" IS 'Value as text, read by its type; it may be a secret, so it never leaves the database.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."type" IS 'How the value is read; a SECRET is encrypted.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."category" IS 'Part of the application the setting belongs to.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."description" IS 'What the setting does, in words.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."isPublic" IS 'Whether anybody may know the value, signed in or not.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."isEncrypted" IS 'Whether the value is stored encrypted.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."validationRules" IS 'What a new value must satisfy, as JSON, such as least and largest.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."updatedBy" IS 'User who last changed it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
