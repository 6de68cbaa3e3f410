-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "security_events" SET "createdAt" = "timestamp", "updatedAt" = greatest("timestamp", "resolvedAt");
