CREATE TABLE "events" (
	"id" text PRIMARY KEY,
	"title" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"startTime" timestamp(3) NOT NULL,
	"endTime" timestamp(3) NOT NULL,
	"location" text,
	"isAllDay" boolean DEFAULT false NOT NULL,
	"organizer" text NOT NULL,
	"relatedType" text,
	"relatedId" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_attendees" (
	"id" text PRIMARY KEY,
	"eventId" text NOT NULL,
	"userId" text NOT NULL,
	"role" text NOT NULL,
	"status" text NOT NULL,
	"respondedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_reminders" (
	"id" text PRIMARY KEY,
	"eventId" text NOT NULL,
	"userId" text NOT NULL,
	"reminderTime" timestamp(3) NOT NULL,
	"method" text NOT NULL,
	"sent" boolean DEFAULT false NOT NULL,
	"sentAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "events_organizer_idx" ON "events" ("organizer");--> statement-breakpoint
CREATE INDEX "events_startTime_idx" ON "events" ("startTime");--> statement-breakpoint
CREATE INDEX "events_type_idx" ON "events" ("type");--> statement-breakpoint
CREATE INDEX "events_status_idx" ON "events" ("status");--> statement-breakpoint
CREATE INDEX "event_attendees_eventId_idx" ON "event_attendees" ("eventId");--> statement-breakpoint
CREATE INDEX "event_attendees_userId_idx" ON "event_attendees" ("userId");--> statement-breakpoint
CREATE UNIQUE INDEX "event_attendees_eventId_userId_key" ON "event_attendees" ("eventId","userId");--> statement-breakpoint
CREATE INDEX "event_reminders_eventId_idx" ON "event_reminders" ("eventId");--> statement-breakpoint
CREATE INDEX "event_reminders_userId_idx" ON "event_reminders" ("userId");--> statement-breakpoint
CREATE INDEX "event_reminders_reminderTime_idx" ON "event_reminders" ("reminderTime");--> statement-breakpoint
ALTER TABLE "event_attendees" ADD CONSTRAINT "event_attendees_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "event_reminders" ADD CONSTRAINT "event_reminders_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;