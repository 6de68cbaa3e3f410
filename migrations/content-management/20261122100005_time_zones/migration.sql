-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "content_pages"
	ALTER COLUMN "publishedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "content_categories"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "content_media"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "content_translations"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
