-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_quoteNumber_trgm_idx" ON "quotes" USING gin ("quoteNumber" gin_trgm_ops);