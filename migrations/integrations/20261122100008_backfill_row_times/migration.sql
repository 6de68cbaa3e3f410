-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "webhook_deliveries" SET "updatedAt" = greatest("createdAt", "deliveredAt");
