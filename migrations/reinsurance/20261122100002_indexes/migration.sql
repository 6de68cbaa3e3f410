-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "reinsurance_cessions_coverageId_idx" ON "reinsurance_cessions" ("coverageId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "reinsurance_claims_paymentId_idx" ON "reinsurance_claims" ("paymentId");
