-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "medical_records_facilityName_trgm_idx" ON "medical_records" USING gin ("facilityName" gin_trgm_ops);