-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "vehicle_inspections_claimId_idx" ON "vehicle_inspections" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "vehicle_inspections_inspectorId_idx" ON "vehicle_inspections" ("inspectorId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "vehicle_modifications_endorsementId_idx" ON "vehicle_modifications" ("endorsementId");