-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "beneficiaries_firstName_trgm_idx" ON "beneficiaries" USING gin ("firstName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "beneficiaries_lastName_trgm_idx" ON "beneficiaries" USING gin ("lastName" gin_trgm_ops);