ALTER TABLE "quote_items" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
