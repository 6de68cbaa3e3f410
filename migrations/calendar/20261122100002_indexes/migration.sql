-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "events_relatedType_relatedId_idx" ON "events" ("relatedType","relatedId");