-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "workflow_instances" SET "createdAt" = "startedAt", "updatedAt" = greatest("startedAt", "completedAt");--> statement-breakpoint
UPDATE "workflow_step_executions" SET "createdAt" = "startedAt", "updatedAt" = greatest("startedAt", "completedAt");
