-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_complaintNumber_trgm_idx" ON "complaints" USING gin ("complaintNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_subject_trgm_idx" ON "complaints" USING gin ("subject" gin_trgm_ops);