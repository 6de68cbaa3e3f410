-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "loyalty_redemptions" SET "createdAt" = "requestedAt", "updatedAt" = greatest("requestedAt", "processedAt", "deliveredAt");
