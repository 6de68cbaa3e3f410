-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "reinsurance_contracts_contractNumber_trgm_idx" ON "reinsurance_contracts" USING gin ("contractNumber" gin_trgm_ops);