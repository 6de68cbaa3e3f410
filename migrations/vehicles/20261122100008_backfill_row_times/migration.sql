-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "vehicle_inspections" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "vehicle_modifications" SET "updatedAt" = "createdAt";
