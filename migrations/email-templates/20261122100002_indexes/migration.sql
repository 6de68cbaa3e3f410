-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_campaigns_marketingCampaignId_idx" ON "email_campaigns" ("marketingCampaignId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_logs_customerId_idx" ON "email_logs" ("customerId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "email_logs_templateId_idx" ON "email_logs" ("templateId");