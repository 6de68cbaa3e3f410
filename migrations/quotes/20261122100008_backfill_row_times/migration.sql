-- Rows older than this column: unchanged since they were written.
UPDATE "quote_items" SET "updatedAt" = "createdAt";
