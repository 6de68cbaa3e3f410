-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_templates_name_trgm_idx" ON "email_templates" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_campaigns_name_trgm_idx" ON "email_campaigns" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_logs_recipientEmail_trgm_idx" ON "email_logs" USING gin ("recipientEmail" gin_trgm_ops);