-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "workflow_definitions_name_trgm_idx" ON "workflow_definitions" USING gin ("name" gin_trgm_ops);