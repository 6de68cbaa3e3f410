-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "audit_logs_resource_resourceId_timestamp_idx" ON "audit_logs" ("resource","resourceId","timestamp");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "api_logs_apiKeyId_idx" ON "api_logs" ("apiKeyId");