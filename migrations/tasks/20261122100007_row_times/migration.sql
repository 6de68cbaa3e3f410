ALTER TABLE "task_comments" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "task_attachments" ADD COLUMN "createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "task_attachments" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());