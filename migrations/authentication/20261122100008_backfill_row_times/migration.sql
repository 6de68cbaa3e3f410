-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "sessions" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "permissions" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "password_resets" SET "updatedAt" = greatest("createdAt", "usedAt");
