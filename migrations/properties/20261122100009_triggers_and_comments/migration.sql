-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "properties_updatedAt" BEFORE UPDATE ON "properties" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "property_valuations_updatedAt" BEFORE UPDATE ON "property_valuations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "property_risks_updatedAt" BEFORE UPDATE ON "property_risks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "properties"."id" IS 'Identifier of the property; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "properties"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."id" IS 'Identifier of the property risk; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "property_risks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."id" IS 'Identifier of the property valuation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "property_valuations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
