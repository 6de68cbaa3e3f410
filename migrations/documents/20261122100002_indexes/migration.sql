-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "document_signatures_signerType_signerId_idx" ON "document_signatures" ("signerType","signerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "document_signatures_versionId_idx" ON "document_signatures" ("versionId");
