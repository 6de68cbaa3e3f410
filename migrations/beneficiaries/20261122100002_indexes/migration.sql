-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "beneficiaries_customerId_idx" ON "beneficiaries" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "beneficiary_payouts_paymentId_idx" ON "beneficiary_payouts" ("paymentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "beneficiary_payouts_paymentReference_idx" ON "beneficiary_payouts" ("paymentReference");