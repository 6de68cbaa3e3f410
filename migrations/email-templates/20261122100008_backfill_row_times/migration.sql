-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "email_logs" SET "updatedAt" = greatest("createdAt", "sentAt", "openedAt", "clickedAt", "bouncedAt");
