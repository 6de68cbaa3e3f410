ALTER TABLE "price_calculations" ADD COLUMN "policyId" text;--> statement-breakpoint
ALTER TABLE "price_calculations" ADD COLUMN "pricingModelId" text;