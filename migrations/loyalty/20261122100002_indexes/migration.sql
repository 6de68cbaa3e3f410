-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "loyalty_transactions_redemptionId_idx" ON "loyalty_transactions" ("redemptionId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "loyalty_transactions_referenceType_referenceId_idx" ON "loyalty_transactions" ("referenceType","referenceId");