-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "territories_updatedAt" BEFORE UPDATE ON "territories" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "territory_risks_updatedAt" BEFORE UPDATE ON "territory_risks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "territory_statistics_updatedAt" BEFORE UPDATE ON "territory_statistics" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "territories"."id" IS 'Identifier of the territory; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territories"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."id" IS 'Identifier of the territory risk; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territory_risks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."id" IS 'Identifier of the territory statistic; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "territory_statistics"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
