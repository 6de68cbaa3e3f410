-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "event_attendees" SET "updatedAt" = greatest("createdAt", "respondedAt");--> statement-breakpoint
UPDATE "event_reminders" SET "updatedAt" = greatest("createdAt", "sentAt");
