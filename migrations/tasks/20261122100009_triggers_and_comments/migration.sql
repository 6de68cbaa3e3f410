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
COMMENT ON TABLE "task_attachments" IS 'A file that came with a task.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."id" IS 'Identifier of the task attachment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."taskId" IS 'Task it came with; the attachment goes when the task goes.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."fileName" IS 'Name of the file.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."fileUrl" IS 'Where the file is kept.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."uploadedBy" IS 'User who added it.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."uploadedAt" IS 'Instant at which it was added.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."documentId" IS 'The same file as a document, in the documents database; null where it was only attached.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "task_attachments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "task_comments" IS 'Something said about a task.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."id" IS 'Identifier of the task comment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."taskId" IS 'Task it is about; the comment goes when the task goes.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."userId" IS 'User who said it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."comment" IS 'What was said; a task that is BLOCKED has its reason here.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "task_comments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "tasks" IS 'A piece of work for one of our staff or an agent.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."id" IS 'Identifier of the task; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."title" IS 'What is to be done, in a few words.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."description" IS 'What to know for it, such as the term the law sets.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."type" IS 'Kind of work.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."priority" IS 'How pressing it is.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."status" IS 'State of the work, from OPEN to COMPLETED or CANCELLED; that it is overdue is not stored but follows from the due date.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."assignedTo" IS 'User who is to do it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."assignedBy" IS 'User who gave it out; the system where a process did.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."relatedType" IS 'Kind of thing it is about, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."relatedId" IS 'Identifier of the claim, invoice, lead … it is about.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."dueDate" IS 'Instant by which it should be done.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."completedAt" IS 'Instant at which it was done; a step of a workflow may be waiting for it.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."parentTaskId" IS 'Task it is a part of.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."metadata" IS 'Further facts of the task as JSON, such as the key it was made by.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "tasks"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
