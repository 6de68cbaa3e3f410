-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "surveys_name_trgm_idx" ON "surveys" USING gin ("name" gin_trgm_ops);