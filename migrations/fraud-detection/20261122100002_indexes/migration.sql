-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "fraud_alerts_assignedTo_idx" ON "fraud_alerts" ("assignedTo");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "fraud_alerts_claimId_idx" ON "fraud_alerts" ("claimId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "fraud_investigations_investigator_idx" ON "fraud_investigations" ("investigator");