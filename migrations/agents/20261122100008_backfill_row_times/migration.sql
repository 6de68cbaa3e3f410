-- Rows older than this column: unchanged since they were written.
UPDATE "agent_territories" SET "updatedAt" = "createdAt";
