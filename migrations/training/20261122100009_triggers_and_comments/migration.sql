-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "training_courses_updatedAt" BEFORE UPDATE ON "training_courses" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "training_sessions_updatedAt" BEFORE UPDATE ON "training_sessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "training_enrollments_updatedAt" BEFORE UPDATE ON "training_enrollments" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."id" IS 'Identifier of the training assessment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."id" IS 'Identifier of the training course; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."id" IS 'Identifier of the training enrollment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."id" IS 'Identifier of the training session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
