-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "tasks"
	ALTER COLUMN "dueDate" TYPE timestamp with time zone,
	ALTER COLUMN "completedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "task_comments"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "task_attachments"
	ALTER COLUMN "uploadedAt" TYPE timestamp with time zone,
	ALTER COLUMN "uploadedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
