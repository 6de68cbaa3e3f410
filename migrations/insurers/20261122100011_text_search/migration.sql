-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurers_insurerCode_trgm_idx" ON "insurers" USING gin ("insurerCode" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurers_name_trgm_idx" ON "insurers" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurers_legalName_trgm_idx" ON "insurers" USING gin ("legalName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "insurer_contacts_lastName_trgm_idx" ON "insurer_contacts" USING gin ("lastName" gin_trgm_ops);