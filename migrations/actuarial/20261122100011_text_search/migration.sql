-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "mortality_tables_name_trgm_idx" ON "mortality_tables" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "pricing_models_name_trgm_idx" ON "pricing_models" USING gin ("name" gin_trgm_ops);