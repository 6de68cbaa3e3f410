ALTER TABLE "pricing_rules" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "discount_rules" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "surcharge_rules" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());