-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "renewal_quotes_quoteNumber_trgm_idx" ON "renewal_quotes" USING gin ("quoteNumber" gin_trgm_ops);