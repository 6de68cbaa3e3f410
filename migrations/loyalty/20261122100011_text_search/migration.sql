-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "loyalty_programs_name_trgm_idx" ON "loyalty_programs" USING gin ("name" gin_trgm_ops);