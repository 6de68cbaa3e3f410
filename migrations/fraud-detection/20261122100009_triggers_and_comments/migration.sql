-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "fraud_rules_updatedAt" BEFORE UPDATE ON "fraud_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "fraud_alerts_updatedAt" BEFORE UPDATE ON "fraud_alerts" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "fraud_investigations_updatedAt" BEFORE UPDATE ON "fraud_investigations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "blacklist_updatedAt" BEFORE UPDATE ON "blacklist" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."id" IS 'Identifier of the blacklist entry; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "blacklist"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."id" IS 'Identifier of the fraud alert; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_alerts"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."id" IS 'Identifier of the fraud investigation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_investigations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."id" IS 'Identifier of the fraud rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "fraud_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
