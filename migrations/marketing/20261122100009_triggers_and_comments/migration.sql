-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "campaigns_updatedAt" BEFORE UPDATE ON "campaigns" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "campaign_messages_updatedAt" BEFORE UPDATE ON "campaign_messages" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "leads_updatedAt" BEFORE UPDATE ON "leads" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."id" IS 'Identifier of the campaign message; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "campaign_messages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."id" IS 'Identifier of the marketing campaign; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "campaigns"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "lead_activities"."id" IS 'Identifier of the lead activity; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."id" IS 'Identifier of the lead; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "leads"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
