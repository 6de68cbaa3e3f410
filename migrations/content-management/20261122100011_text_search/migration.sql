-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "content_pages_slug_trgm_idx" ON "content_pages" USING gin ("slug" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "content_pages_title_trgm_idx" ON "content_pages" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "content_media_fileName_trgm_idx" ON "content_media" USING gin ("fileName" gin_trgm_ops);