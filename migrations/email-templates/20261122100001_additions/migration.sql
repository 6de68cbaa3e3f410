ALTER TABLE "email_campaigns" ADD COLUMN "marketingCampaignId" text;--> statement-breakpoint
ALTER TABLE "email_logs" ADD COLUMN "customerId" text;