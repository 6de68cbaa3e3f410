-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "kpi_definitions_name_trgm_idx" ON "kpi_definitions" USING gin ("name" gin_trgm_ops);