-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "surveys_updatedAt" BEFORE UPDATE ON "surveys" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."id" IS 'Identifier of the survey analysis; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."id" IS 'Identifier of the survey response; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."id" IS 'Identifier of the survey; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
