-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "addresses_postalCode_idx" ON "addresses" ("postalCode");