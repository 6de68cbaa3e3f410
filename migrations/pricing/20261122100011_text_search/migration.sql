-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "pricing_rules_name_trgm_idx" ON "pricing_rules" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "discount_rules_applicableTo_idx" ON "discount_rules" USING gin ("applicableTo");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "discount_rules_name_trgm_idx" ON "discount_rules" USING gin ("name" gin_trgm_ops);