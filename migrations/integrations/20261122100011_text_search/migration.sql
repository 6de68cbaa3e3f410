-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "integrations_name_trgm_idx" ON "integrations" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "webhooks_name_trgm_idx" ON "webhooks" USING gin ("name" gin_trgm_ops);