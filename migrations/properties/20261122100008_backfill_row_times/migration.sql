-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "property_valuations" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "property_risks" SET "updatedAt" = greatest("createdAt", "identifiedAt", "resolvedAt");
