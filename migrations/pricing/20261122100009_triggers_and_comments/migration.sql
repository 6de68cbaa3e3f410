-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "pricing_rules_updatedAt" BEFORE UPDATE ON "pricing_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "discount_rules_updatedAt" BEFORE UPDATE ON "discount_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "surcharge_rules_updatedAt" BEFORE UPDATE ON "surcharge_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."id" IS 'Identifier of the discount rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "discount_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "price_calculations"."id" IS 'Identifier of the price calculation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."id" IS 'Identifier of the pricing rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "pricing_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."id" IS 'Identifier of the surcharge rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "surcharge_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
