-- Rows older than these columns: written when their file arrived, unchanged since they were written.
UPDATE "claim_documents" SET "createdAt" = "uploadedAt", "updatedAt" = "uploadedAt";
