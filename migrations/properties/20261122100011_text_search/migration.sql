-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "properties_propertyNumber_trgm_idx" ON "properties" USING gin ("propertyNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "properties_address_trgm_idx" ON "properties" USING gin ("address" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "properties_cadastralReference_trgm_idx" ON "properties" USING gin ("cadastralReference" gin_trgm_ops);