CREATE TABLE "content_pages" (
	"id" text PRIMARY KEY,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"excerpt" text,
	"featuredImage" text,
	"status" text NOT NULL,
	"type" text NOT NULL,
	"language" text DEFAULT 'es' NOT NULL,
	"seoTitle" text,
	"seoDescription" text,
	"seoKeywords" text[],
	"publishedAt" timestamp(3),
	"createdBy" text NOT NULL,
	"updatedBy" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_categories" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"parentId" text,
	"sortOrder" integer DEFAULT 0 NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_media" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileType" text NOT NULL,
	"fileSize" integer NOT NULL,
	"mimeType" text NOT NULL,
	"width" integer,
	"height" integer,
	"altText" text,
	"caption" text,
	"uploadedBy" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_translations" (
	"id" text PRIMARY KEY,
	"pageId" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"excerpt" text,
	"seoTitle" text,
	"seoDescription" text,
	"translatedBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "content_pages_slug_key" ON "content_pages" ("slug");--> statement-breakpoint
CREATE INDEX "content_pages_status_idx" ON "content_pages" ("status");--> statement-breakpoint
CREATE INDEX "content_pages_type_idx" ON "content_pages" ("type");--> statement-breakpoint
CREATE INDEX "content_pages_language_idx" ON "content_pages" ("language");--> statement-breakpoint
CREATE INDEX "content_pages_publishedAt_idx" ON "content_pages" ("publishedAt");--> statement-breakpoint
CREATE UNIQUE INDEX "content_categories_slug_key" ON "content_categories" ("slug");--> statement-breakpoint
CREATE INDEX "content_categories_parentId_idx" ON "content_categories" ("parentId");--> statement-breakpoint
CREATE INDEX "content_categories_isActive_idx" ON "content_categories" ("isActive");--> statement-breakpoint
CREATE INDEX "content_media_fileType_idx" ON "content_media" ("fileType");--> statement-breakpoint
CREATE INDEX "content_media_uploadedBy_idx" ON "content_media" ("uploadedBy");--> statement-breakpoint
CREATE INDEX "content_translations_pageId_idx" ON "content_translations" ("pageId");--> statement-breakpoint
CREATE INDEX "content_translations_language_idx" ON "content_translations" ("language");--> statement-breakpoint
CREATE UNIQUE INDEX "content_translations_pageId_language_key" ON "content_translations" ("pageId","language");--> statement-breakpoint
ALTER TABLE "content_categories" ADD CONSTRAINT "content_categories_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "content_categories"("id") ON DELETE SET NULL ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "content_translations" ADD CONSTRAINT "content_translations_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "content_pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;