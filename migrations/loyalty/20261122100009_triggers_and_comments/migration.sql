-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "loyalty_programs_updatedAt" BEFORE UPDATE ON "loyalty_programs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loyalty_accounts_updatedAt" BEFORE UPDATE ON "loyalty_accounts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "loyalty_redemptions_updatedAt" BEFORE UPDATE ON "loyalty_redemptions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."id" IS 'Identifier of the loyalty account; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_accounts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."id" IS 'Identifier of the loyalty program; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_programs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."id" IS 'Identifier of the loyalty redemption; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_redemptions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."id" IS 'Identifier of the loyalty transaction; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "loyalty_transactions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';
