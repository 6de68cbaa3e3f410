-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "tasks_updatedAt" BEFORE UPDATE ON "tasks" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "task_comments_updatedAt" BEFORE UPDATE ON "task_comments" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "task_attachments_updatedAt" BEFORE UPDATE ON "task_attachments" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."id" IS 'Identifier of the task attachment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."id" IS 'Identifier of the task comment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."id" IS 'Identifier of the task; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
