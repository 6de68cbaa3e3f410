-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "campaigns_name_trgm_idx" ON "campaigns" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_firstName_trgm_idx" ON "leads" USING gin ("firstName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_lastName_trgm_idx" ON "leads" USING gin ("lastName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "leads_email_trgm_idx" ON "leads" USING gin ("email" gin_trgm_ops);