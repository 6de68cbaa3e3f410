-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "referral_programs_updatedAt" BEFORE UPDATE ON "referral_programs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "referrals_updatedAt" BEFORE UPDATE ON "referrals" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "referral_rewards_updatedAt" BEFORE UPDATE ON "referral_rewards" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."id" IS 'Identifier of the referral program; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referral_programs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."id" IS 'Identifier of the referral reward; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referral_rewards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."id" IS 'Identifier of the referral; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "referrals"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
