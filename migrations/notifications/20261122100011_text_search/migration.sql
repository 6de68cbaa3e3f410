-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "notifications_subject_trgm_idx" ON "notifications" USING gin ("subject" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "notification_templates_name_trgm_idx" ON "notification_templates" USING gin ("name" gin_trgm_ops);