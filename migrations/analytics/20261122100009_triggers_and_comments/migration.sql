-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "analytics_sessions_updatedAt" BEFORE UPDATE ON "analytics_sessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "analytics_metrics_updatedAt" BEFORE UPDATE ON "analytics_metrics" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."id" IS 'Identifier of the analytics event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."id" IS 'Identifier of the analytics metric; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."id" IS 'Identifier of the analytics session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
