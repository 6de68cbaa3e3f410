-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quote_items_productCoverageId_idx" ON "quote_items" ("productCoverageId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_leadId_idx" ON "quotes" ("leadId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_parentQuoteId_idx" ON "quotes" ("parentQuoteId");--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "quotes_policyId_key" ON "quotes" ("policyId") WHERE "policyId" is not null;--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_riskType_riskId_idx" ON "quotes" ("riskType","riskId");
