-- Rows older than these columns: written at their first instant, last changed at the latest one they tell of.
UPDATE "referrals" SET "updatedAt" = greatest("createdAt", "sentAt", "acceptedAt", "convertedAt");--> statement-breakpoint
UPDATE "referral_rewards" SET "updatedAt" = greatest("createdAt", "earnedAt", "paidAt");
