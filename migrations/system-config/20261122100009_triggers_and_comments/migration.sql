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
COMMENT ON COLUMN "api_keys"."id" IS 'Identifier of the API key; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "api_keys"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."id" IS 'Identifier of the feature flag; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "feature_flags"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."id" IS 'Identifier of the job execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "job_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."id" IS 'Identifier of the scheduled job; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "scheduled_jobs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."id" IS 'Identifier of the system setting; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "system_settings"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
