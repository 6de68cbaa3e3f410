-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "vehicles_updatedAt" BEFORE UPDATE ON "vehicles" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "vehicle_inspections_updatedAt" BEFORE UPDATE ON "vehicle_inspections" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "vehicle_modifications_updatedAt" BEFORE UPDATE ON "vehicle_modifications" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."id" IS 'Identifier of the vehicle inspection; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_inspections"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."id" IS 'Identifier of the vehicle modification; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicle_modifications"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."id" IS 'Identifier of the vehicle; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "vehicles"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
