-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claim_documents_documentId_idx" ON "claim_documents" ("documentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_assignedTo_idx" ON "claims" ("assignedTo");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_coverageId_idx" ON "claims" ("coverageId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_customerId_idx" ON "claims" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_insuredObjectType_insuredObjectId_idx" ON "claims" ("insuredObjectType","insuredObjectId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_parentClaimId_idx" ON "claims" ("parentClaimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_reportedBy_idx" ON "claims" ("reportedBy");
