-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referral_programs_name_trgm_idx" ON "referral_programs" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "referrals_refereeEmail_trgm_idx" ON "referrals" USING gin ("refereeEmail" gin_trgm_ops);