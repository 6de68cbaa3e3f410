-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_agentId_idx" ON "complaints" ("agentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_claimId_idx" ON "complaints" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_insurerId_idx" ON "complaints" ("insurerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_parentComplaintId_idx" ON "complaints" ("parentComplaintId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaints_productId_idx" ON "complaints" ("productId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaint_escalations_escalatedFrom_idx" ON "complaint_escalations" ("escalatedFrom");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "complaint_escalations_escalatedTo_idx" ON "complaint_escalations" ("escalatedTo");