-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "tasks_title_trgm_idx" ON "tasks" USING gin ("title" gin_trgm_ops);