-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "medical_questionnaires" SET "updatedAt" = greatest("createdAt", "reviewedAt", "completedAt");--> statement-breakpoint
UPDATE "medical_examinations" SET "updatedAt" = "createdAt";
