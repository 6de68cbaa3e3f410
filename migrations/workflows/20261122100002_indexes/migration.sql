-- no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS "workflow_instances_parentInstanceId_idx" ON "workflow_instances" ("parentInstanceId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "workflow_instances_relatedType_relatedId_idx" ON "workflow_instances" ("relatedType","relatedId");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "workflow_instances_startedBy_idx" ON "workflow_instances" ("startedBy");--> statement-breakpoint
CREATE INDEX CONCURRENTLY IF NOT EXISTS "workflow_step_executions_taskId_idx" ON "workflow_step_executions" ("taskId");