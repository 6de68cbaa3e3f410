-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "content_media" SET "updatedAt" = "createdAt";
