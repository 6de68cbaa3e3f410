-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_insurerId_createdAt_id_idx" ON "commissions" ("insurerId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "commissions_agentId_createdAt_id_idx" ON "commissions" ("agentId","createdAt","id");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "invoices_insurerId_createdAt_id_idx" ON "invoices" ("insurerId","createdAt","id");
