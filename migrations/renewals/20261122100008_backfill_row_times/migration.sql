-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "renewal_reminders" SET "updatedAt" = greatest("createdAt", "sentAt");--> statement-breakpoint
UPDATE "renewal_quotes" SET "updatedAt" = greatest("createdAt", "acceptedAt");
