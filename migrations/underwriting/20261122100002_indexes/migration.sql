-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "underwriting_cases_endorsementId_idx" ON "underwriting_cases" ("endorsementId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "underwriting_cases_policyId_idx" ON "underwriting_cases" ("policyId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "underwriting_documents_documentId_idx" ON "underwriting_documents" ("documentId");
