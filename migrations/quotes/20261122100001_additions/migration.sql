ALTER TABLE "quote_items" ADD COLUMN "productCoverageId" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "insurerId" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "leadId" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "parentQuoteId" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "riskId" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "riskType" text;
