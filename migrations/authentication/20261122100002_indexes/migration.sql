-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "users_agentId_idx" ON "users" ("agentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "users_customerId_idx" ON "users" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "user_permissions_grantedBy_idx" ON "user_permissions" ("grantedBy");