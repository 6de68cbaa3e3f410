-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "price_calculations_policyId_idx" ON "price_calculations" ("policyId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "price_calculations_pricingModelId_idx" ON "price_calculations" ("pricingModelId");