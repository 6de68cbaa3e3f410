-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_insurerId_createdAt_id_idx" ON "quotes" ("insurerId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_productId_createdAt_id_idx" ON "quotes" ("productId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "quotes_agentId_createdAt_id_idx" ON "quotes" ("agentId","createdAt","id");
