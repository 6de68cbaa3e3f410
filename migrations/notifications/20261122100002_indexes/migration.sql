-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "notifications_relatedType_relatedId_idx" ON "notifications" ("relatedType","relatedId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "notifications_templateId_idx" ON "notifications" ("templateId");