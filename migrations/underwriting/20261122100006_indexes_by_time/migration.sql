-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "underwriting_cases_productId_createdAt_id_idx" ON "underwriting_cases" ("productId","createdAt","id");
