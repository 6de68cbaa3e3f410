-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "mortality_tables_updatedAt" BEFORE UPDATE ON "mortality_tables" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loss_ratios_updatedAt" BEFORE UPDATE ON "loss_ratios" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "reserve_calculations_updatedAt" BEFORE UPDATE ON "reserve_calculations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "pricing_models_updatedAt" BEFORE UPDATE ON "pricing_models" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."id" IS 'Identifier of the loss ratio; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loss_ratios"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."id" IS 'Identifier of the mortality table; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "mortality_tables"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."id" IS 'Identifier of the pricing model; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_models"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."id" IS 'Identifier of the reserve calculation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reserve_calculations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
