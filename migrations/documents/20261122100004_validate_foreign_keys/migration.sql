ALTER TABLE "document_signatures" VALIDATE CONSTRAINT "document_signatures_versionId_fkey";
