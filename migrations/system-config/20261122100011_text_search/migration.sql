-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "system_settings_key_trgm_idx" ON "system_settings" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "feature_flags_disabledFor_idx" ON "feature_flags" USING gin ("disabledFor");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "feature_flags_enabledFor_idx" ON "feature_flags" USING gin ("enabledFor");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "feature_flags_name_trgm_idx" ON "feature_flags" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "api_keys_permissions_idx" ON "api_keys" USING gin ("permissions");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "scheduled_jobs_name_trgm_idx" ON "scheduled_jobs" USING gin ("name" gin_trgm_ops);