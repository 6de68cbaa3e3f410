-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "beneficiary_changes" SET "updatedAt" = greatest("createdAt", "approvedAt");
