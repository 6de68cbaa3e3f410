-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "renewal_processes_acceptedQuoteId_idx" ON "renewal_processes" ("acceptedQuoteId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "renewal_processes_customerId_idx" ON "renewal_processes" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "renewal_processes_newPolicyId_idx" ON "renewal_processes" ("newPolicyId");