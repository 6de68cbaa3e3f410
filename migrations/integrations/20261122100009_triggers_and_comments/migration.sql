-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "integrations_updatedAt" BEFORE UPDATE ON "integrations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "webhooks_updatedAt" BEFORE UPDATE ON "webhooks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "webhook_deliveries_updatedAt" BEFORE UPDATE ON "webhook_deliveries" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "integration_logs"."id" IS 'Identifier of the integration log; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."id" IS 'Identifier of the integration; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "integrations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."id" IS 'Identifier of the webhook delivery; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "webhook_deliveries"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."id" IS 'Identifier of the webhook; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "webhooks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
