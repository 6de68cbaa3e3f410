-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "notifications_updatedAt" BEFORE UPDATE ON "notifications" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "notification_templates_updatedAt" BEFORE UPDATE ON "notification_templates" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "notification_preferences_updatedAt" BEFORE UPDATE ON "notification_preferences" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."id" IS 'Identifier of the notification preference; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notification_preferences"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."id" IS 'Identifier of the notification template; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notification_templates"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."id" IS 'Identifier of the notification; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "notifications"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
