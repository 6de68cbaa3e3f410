-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "loss_ratios" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "reserve_calculations" SET "updatedAt" = greatest("createdAt", "approvedAt");
