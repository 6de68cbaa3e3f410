-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referrals_customerId_idx" ON "referrals" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referrals_policyId_idx" ON "referrals" ("policyId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referrals_refereeEmail_idx" ON "referrals" ("refereeEmail");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referral_rewards_paymentId_idx" ON "referral_rewards" ("paymentId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referral_rewards_paymentReference_idx" ON "referral_rewards" ("paymentReference");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referral_rewards_recipientType_recipientId_idx" ON "referral_rewards" ("recipientType","recipientId");