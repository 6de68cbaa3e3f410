-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "beneficiaries_updatedAt" BEFORE UPDATE ON "beneficiaries" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "beneficiary_changes_updatedAt" BEFORE UPDATE ON "beneficiary_changes" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "beneficiary_payouts_updatedAt" BEFORE UPDATE ON "beneficiary_payouts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."id" IS 'Identifier of the beneficiary; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiaries"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."id" IS 'Identifier of the beneficiary change; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_changes"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."id" IS 'Identifier of the beneficiary payout; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "beneficiary_payouts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
