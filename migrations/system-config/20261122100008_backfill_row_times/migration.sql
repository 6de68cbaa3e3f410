-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "job_executions" SET "createdAt" = "startedAt", "updatedAt" = greatest("startedAt", "completedAt");
