ALTER TABLE "tasks" ADD COLUMN "parentTaskId" text;--> statement-breakpoint
ALTER TABLE "task_attachments" ADD COLUMN "documentId" text;