ALTER TABLE "campaign_messages" ADD COLUMN "leadId" text;--> statement-breakpoint
ALTER TABLE "campaign_messages" ADD COLUMN "recipientType" text;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "productId" text;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "quoteId" text;