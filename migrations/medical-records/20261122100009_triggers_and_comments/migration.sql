-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "medical_records_updatedAt" BEFORE UPDATE ON "medical_records" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "medical_questionnaires_updatedAt" BEFORE UPDATE ON "medical_questionnaires" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "medical_examinations_updatedAt" BEFORE UPDATE ON "medical_examinations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."id" IS 'Identifier of the medical examination; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_examinations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."id" IS 'Identifier of the medical questionnaire; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_questionnaires"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."id" IS 'Identifier of the medical record; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "medical_records"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
