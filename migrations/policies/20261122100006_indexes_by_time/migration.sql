-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policies_insurerId_createdAt_id_idx" ON "policies" ("insurerId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policies_productId_createdAt_id_idx" ON "policies" ("productId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "policies_agentId_createdAt_id_idx" ON "policies" ("agentId","createdAt","id");
