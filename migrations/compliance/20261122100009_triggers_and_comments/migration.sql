-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "compliance_rules_updatedAt" BEFORE UPDATE ON "compliance_rules" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "compliance_checks_updatedAt" BEFORE UPDATE ON "compliance_checks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "gdpr_requests_updatedAt" BEFORE UPDATE ON "gdpr_requests" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "data_retention_policies_updatedAt" BEFORE UPDATE ON "data_retention_policies" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."id" IS 'Identifier of the compliance check; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_checks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."id" IS 'Identifier of the compliance rule; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "compliance_rules"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."id" IS 'Identifier of the data retention policy; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "data_retention_policies"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."id" IS 'Identifier of the GDPR request; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "gdpr_requests"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
