-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agent_territories_postalCodes_idx" ON "agent_territories" USING gin ("postalCodes");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agents_agentNumber_trgm_idx" ON "agents" USING gin ("agentNumber" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agents_firstName_trgm_idx" ON "agents" USING gin ("firstName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agents_lastName_trgm_idx" ON "agents" USING gin ("lastName" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agents_email_trgm_idx" ON "agents" USING gin ("email" gin_trgm_ops);