-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "events_updatedAt" BEFORE UPDATE ON "events" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "event_attendees_updatedAt" BEFORE UPDATE ON "event_attendees" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "event_reminders_updatedAt" BEFORE UPDATE ON "event_reminders" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."id" IS 'Identifier of the calendar event attendee; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."id" IS 'Identifier of the calendar event reminder; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "events"."id" IS 'Identifier of the calendar event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "events"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "events"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
