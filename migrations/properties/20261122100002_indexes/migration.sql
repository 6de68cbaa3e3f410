-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "property_valuations_claimId_idx" ON "property_valuations" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "property_valuations_documentId_idx" ON "property_valuations" ("documentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "property_valuations_valuerId_idx" ON "property_valuations" ("valuerId");