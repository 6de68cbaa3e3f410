ALTER TABLE "loyalty_redemptions" ADD COLUMN "createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "loyalty_redemptions" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "loyalty_programs" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "loyalty_accounts" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());