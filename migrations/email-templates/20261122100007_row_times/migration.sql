ALTER TABLE "email_logs" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "email_templates" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "email_campaigns" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());