-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "content_pages_updatedAt" BEFORE UPDATE ON "content_pages" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "content_categories_updatedAt" BEFORE UPDATE ON "content_categories" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "content_media_updatedAt" BEFORE UPDATE ON "content_media" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "content_translations_updatedAt" BEFORE UPDATE ON "content_translations" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "content_categories" IS 'A section of the website; sections form a tree.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."id" IS 'Identifier of the content category; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."name" IS 'Name of the section, as it stands in menus.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."slug" IS 'Its part of addresses, unique.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."description" IS 'What stands in it.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."parentId" IS 'Section it is a part of; null at the top.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."sortOrder" IS 'Place among its neighbours, the lowest first.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."isActive" IS 'Whether visitors see it.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "content_media" IS 'A file that pages show: a picture, film, recording or paper.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."id" IS 'Identifier of the content media item; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."name" IS 'Name by which editors find it.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."fileName" IS 'Name of the file.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."fileUrl" IS 'Address at which visitors get it.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."fileType" IS 'Kind of file.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."fileSize" IS 'Size in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."mimeType" IS 'Media type, such as image/webp.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."width" IS 'Width in pixels; null for what is not seen.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."height" IS 'Height in pixels; null for what is not seen.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."altText" IS 'What it shows, for those who do not see it.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."caption" IS 'Line beneath it.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."uploadedBy" IS 'User who put it there, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."metadata" IS 'Further facts of the file as JSON, such as its licence.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "content_pages" IS 'A page of the website in its first language.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."id" IS 'Identifier of the content page; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."slug" IS 'End of its address, unique.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."title" IS 'Title, as it stands above the page.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."content" IS 'Text of the page in HTML.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."excerpt" IS 'Summary for lists of pages.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."featuredImage" IS 'Address of the picture or film at its head; the media item beside it is where it comes from.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."status" IS 'State of the page; visitors see PUBLISHED ones only.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."type" IS 'Kind of page; LEGAL ones are those the law asks for.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."language" IS 'Language the page was written in, an ISO 639-1 code; others are its translations.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."seoTitle" IS 'Title for search engines.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."seoDescription" IS 'Summary for search engines.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."seoKeywords" IS 'Words it should be found by.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."publishedAt" IS 'Instant from which visitors see it; in the future for SCHEDULED ones, null before.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."createdBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."updatedBy" IS 'User who changed it last, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."categoryId" IS 'Section of the website it stands in; null once the section is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."featuredMediaId" IS 'Media item at its head; null once the item is deleted.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."metadata" IS 'Further facts of the page as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "content_translations" IS 'A page in another language; one for each.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."id" IS 'Identifier of the content translation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."pageId" IS 'Page that is translated; deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."language" IS 'Language of the translation, an ISO 639-1 code.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."title" IS 'Title, translated.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."content" IS 'Text of the page in HTML, translated.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."excerpt" IS 'Summary for lists of pages, translated.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."seoTitle" IS 'Title for search engines, translated.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."seoDescription" IS 'Summary for search engines, translated.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."translatedBy" IS 'User who translated it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
