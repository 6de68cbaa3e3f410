-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "underwriting_cases_caseNumber_trgm_idx" ON "underwriting_cases" USING gin ("caseNumber" gin_trgm_ops);