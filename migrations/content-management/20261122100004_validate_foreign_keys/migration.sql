ALTER TABLE "content_pages" VALIDATE CONSTRAINT "content_pages_categoryId_fkey";--> statement-breakpoint
ALTER TABLE "content_pages" VALIDATE CONSTRAINT "content_pages_featuredMediaId_fkey";