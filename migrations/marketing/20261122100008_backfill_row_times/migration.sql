-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "campaign_messages" SET "updatedAt" = greatest("createdAt", "sentAt", "openedAt", "clickedAt", "convertedAt");
