ALTER TABLE "content_media" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "content_pages" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "content_categories" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "content_translations" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());