ALTER TABLE "content_pages" ADD COLUMN "categoryId" text;--> statement-breakpoint
ALTER TABLE "content_pages" ADD COLUMN "featuredMediaId" text;