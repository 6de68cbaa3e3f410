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
COMMENT ON TABLE "event_attendees" IS 'A user''s part in an event.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."id" IS 'Identifier of the calendar event attendee; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."eventId" IS 'Event he takes part in; the row goes when the event goes.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."userId" IS 'User who takes part, in the authentication database; once per event.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."role" IS 'Whether he called it, must come or may come.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."status" IS 'What he answered; INVITED has not answered.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."respondedAt" IS 'Instant of his answer; null while there is none.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "event_attendees"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "event_reminders" IS 'A reminder of an event to one user.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."id" IS 'Identifier of the calendar event reminder; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."eventId" IS 'Event it is about; the reminder goes when the event goes.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."userId" IS 'User who is reminded, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."reminderTime" IS 'Instant at which it is due, before the event begins.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."method" IS 'How it reaches him.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."sent" IS 'Whether it went out; reminders of an event that was called off never do.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."sentAt" IS 'Instant at which it went out.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "event_reminders"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "events" IS 'An appointment or a deadline.';--> statement-breakpoint
COMMENT ON COLUMN "events"."id" IS 'Identifier of the calendar event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "events"."title" IS 'What the calendar shows.';--> statement-breakpoint
COMMENT ON COLUMN "events"."description" IS 'What to know for it, such as the article that sets the deadline.';--> statement-breakpoint
COMMENT ON COLUMN "events"."type" IS 'Kind of event; a DEADLINE is a last day, not a meeting.';--> statement-breakpoint
COMMENT ON COLUMN "events"."status" IS 'Whether it is TENTATIVE, CONFIRMED, has taken place or was called off.';--> statement-breakpoint
COMMENT ON COLUMN "events"."startTime" IS 'Instant at which it begins; midnight of the day where it takes all day.';--> statement-breakpoint
COMMENT ON COLUMN "events"."endTime" IS 'Instant at which it ends, after the beginning.';--> statement-breakpoint
COMMENT ON COLUMN "events"."location" IS 'Where it takes place: an address, a room or a link.';--> statement-breakpoint
COMMENT ON COLUMN "events"."isAllDay" IS 'Whether it takes the whole day, counted in Europe/Madrid.';--> statement-breakpoint
COMMENT ON COLUMN "events"."organizer" IS 'User who called it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "events"."relatedType" IS 'Kind of thing it is about, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "events"."relatedId" IS 'Identifier of the claim, quote, training session … it is about.';--> statement-breakpoint
COMMENT ON COLUMN "events"."metadata" IS 'Further facts as JSON, such as the identifier in an outside calendar.';--> statement-breakpoint
COMMENT ON COLUMN "events"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "events"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
