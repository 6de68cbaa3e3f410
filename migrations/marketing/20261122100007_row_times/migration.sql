ALTER TABLE "campaign_messages" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "campaigns" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "leads" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());