-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "security_events_updatedAt" BEFORE UPDATE ON "security_events" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "api_logs"."id" IS 'Identifier of the API log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "audit_logs"."id" IS 'Identifier of the audit log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."id" IS 'Identifier of the security event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "security_events"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "system_logs"."id" IS 'Identifier of the system log; new rows get a UUIDv7.';
