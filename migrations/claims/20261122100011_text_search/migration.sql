-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_claimNumber_trgm_idx" ON "claims" USING gin ("claimNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "claims_description_trgm_idx" ON "claims" USING gin ("description" gin_trgm_ops);