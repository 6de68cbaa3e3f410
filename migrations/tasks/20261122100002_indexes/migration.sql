-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "tasks_parentTaskId_idx" ON "tasks" ("parentTaskId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "task_comments_userId_idx" ON "task_comments" ("userId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "task_attachments_documentId_idx" ON "task_attachments" ("documentId");