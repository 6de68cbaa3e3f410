-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "content_pages_categoryId_idx" ON "content_pages" ("categoryId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "content_pages_featuredMediaId_idx" ON "content_pages" ("featuredMediaId");