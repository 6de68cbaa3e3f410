-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "events_title_trgm_idx" ON "events" USING gin ("title" gin_trgm_ops);