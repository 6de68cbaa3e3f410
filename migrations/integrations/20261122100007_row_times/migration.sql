ALTER TABLE "webhook_deliveries" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "integrations" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "webhooks" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());