-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agent_territories_territory_idx" ON "agent_territories" ("territory");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agents_territory_idx" ON "agents" ("territory");