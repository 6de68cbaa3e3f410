-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "products_name_trgm_idx" ON "products" USING gin ("name" gin_trgm_ops);