-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "email_templates_updatedAt" BEFORE UPDATE ON "email_templates" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "email_campaigns_updatedAt" BEFORE UPDATE ON "email_campaigns" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "email_logs_updatedAt" BEFORE UPDATE ON "email_logs" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."id" IS 'Identifier of the email campaign; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_campaigns"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."id" IS 'Identifier of the email log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_logs"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."id" IS 'Identifier of the email template; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "email_templates"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "email_unsubscribes"."id" IS 'Identifier of the email unsubscribe; new rows get a UUIDv7.';
