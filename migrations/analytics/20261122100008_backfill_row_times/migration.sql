-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "analytics_sessions" SET "createdAt" = "startTime", "updatedAt" = "startTime";--> statement-breakpoint
UPDATE "analytics_metrics" SET "updatedAt" = "createdAt";
