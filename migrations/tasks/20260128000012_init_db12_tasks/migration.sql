CREATE TABLE "tasks" (
	"id" text PRIMARY KEY,
	"title" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"priority" text NOT NULL,
	"status" text NOT NULL,
	"assignedTo" text NOT NULL,
	"assignedBy" text NOT NULL,
	"relatedType" text,
	"relatedId" text,
	"dueDate" timestamp(3),
	"completedAt" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_comments" (
	"id" text PRIMARY KEY,
	"taskId" text NOT NULL,
	"userId" text NOT NULL,
	"comment" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_attachments" (
	"id" text PRIMARY KEY,
	"taskId" text NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileSize" integer NOT NULL,
	"uploadedBy" text NOT NULL,
	"uploadedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "tasks_assignedTo_idx" ON "tasks" ("assignedTo");--> statement-breakpoint
CREATE INDEX "tasks_status_idx" ON "tasks" ("status");--> statement-breakpoint
CREATE INDEX "tasks_priority_idx" ON "tasks" ("priority");--> statement-breakpoint
CREATE INDEX "tasks_dueDate_idx" ON "tasks" ("dueDate");--> statement-breakpoint
CREATE INDEX "tasks_relatedType_relatedId_idx" ON "tasks" ("relatedType","relatedId");--> statement-breakpoint
CREATE INDEX "task_comments_taskId_idx" ON "task_comments" ("taskId");--> statement-breakpoint
CREATE INDEX "task_attachments_taskId_idx" ON "task_attachments" ("taskId");--> statement-breakpoint
ALTER TABLE "task_comments" ADD CONSTRAINT "task_comments_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "task_attachments" ADD CONSTRAINT "task_attachments_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;