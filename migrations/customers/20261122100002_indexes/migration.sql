-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "addresses_territoryId_idx" ON "addresses" ("territoryId");
