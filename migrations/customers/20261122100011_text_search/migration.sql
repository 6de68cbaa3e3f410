-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "customers_customerNumber_trgm_idx" ON "customers" USING gin ("customerNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "customers_firstName_trgm_idx" ON "customers" USING gin ("firstName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "customers_lastName_trgm_idx" ON "customers" USING gin ("lastName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "customers_companyName_trgm_idx" ON "customers" USING gin ("companyName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "customers_email_trgm_idx" ON "customers" USING gin ("email" gin_trgm_ops);