-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "task_comments" SET "updatedAt" = "createdAt";--> statement-breakpoint
UPDATE "task_attachments" SET "createdAt" = "uploadedAt", "updatedAt" = "uploadedAt";
