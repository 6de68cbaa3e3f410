-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policies_policyNumber_trgm_idx" ON "policies" USING gin ("policyNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policy_risks_description_trgm_idx" ON "policy_risks" USING gin ("description" gin_trgm_ops);