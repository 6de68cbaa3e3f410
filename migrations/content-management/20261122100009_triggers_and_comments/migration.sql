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
COMMENT ON COLUMN "content_categories"."id" IS 'Identifier of the content category; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_categories"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."id" IS 'Identifier of the content media item; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_media"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."id" IS 'Identifier of the content page; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_pages"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."id" IS 'Identifier of the content translation; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "content_translations"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
