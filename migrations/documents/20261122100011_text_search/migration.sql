-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "documents_documentNumber_trgm_idx" ON "documents" USING gin ("documentNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "documents_fileName_trgm_idx" ON "documents" USING gin ("fileName" gin_trgm_ops);