-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "coverages_endorsementId_idx" ON "coverages" ("endorsementId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "coverages_productCoverageId_idx" ON "coverages" ("productCoverageId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "endorsements_requestedBy_idx" ON "endorsements" ("requestedBy");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policies_previousPolicyId_idx" ON "policies" ("previousPolicyId");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "policies_quoteId_key" ON "policies" ("quoteId") WHERE "quoteId" is not null;
