-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "complaints_updatedAt" BEFORE UPDATE ON "complaints" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "complaint_escalations"."id" IS 'Identifier of the complaint escalation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."id" IS 'Identifier of the complaint response; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaint_responses"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."id" IS 'Identifier of the complaint; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "complaints"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
