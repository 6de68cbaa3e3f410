-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "reports_recipients_idx" ON "reports" USING gin ("recipients");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "reports_name_trgm_idx" ON "reports" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "dashboards_sharedWith_idx" ON "dashboards" USING gin ("sharedWith");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "dashboards_name_trgm_idx" ON "dashboards" USING gin ("name" gin_trgm_ops);