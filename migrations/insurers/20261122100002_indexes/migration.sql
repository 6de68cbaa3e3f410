-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurer_agreements_documentId_idx" ON "insurer_agreements" ("documentId");