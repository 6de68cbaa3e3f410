-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "fraud_rules_name_trgm_idx" ON "fraud_rules" USING gin ("name" gin_trgm_ops);