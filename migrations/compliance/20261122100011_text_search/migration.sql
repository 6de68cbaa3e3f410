-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "compliance_rules_name_trgm_idx" ON "compliance_rules" USING gin ("name" gin_trgm_ops);