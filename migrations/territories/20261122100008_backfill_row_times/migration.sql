-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "territory_risks" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "territory_statistics" SET "updatedAt" = "createdAt";
