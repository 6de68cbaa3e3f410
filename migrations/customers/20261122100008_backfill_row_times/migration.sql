-- Rows older than this column: unchanged since they were written.
UPDATE "customer_notes" SET "updatedAt" = "createdAt";
