-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "territories_postalCodes_idx" ON "territories" USING gin ("postalCodes");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "territories_name_trgm_idx" ON "territories" USING gin ("name" gin_trgm_ops);