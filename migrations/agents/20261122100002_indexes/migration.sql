-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "agent_territories_territoryId_idx" ON "agent_territories" ("territoryId");
