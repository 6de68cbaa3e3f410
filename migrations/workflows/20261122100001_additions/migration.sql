ALTER TABLE "workflow_instances" ADD COLUMN "parentInstanceId" text;--> statement-breakpoint
ALTER TABLE "workflow_instances" ADD COLUMN "relatedId" text;--> statement-breakpoint
ALTER TABLE "workflow_instances" ADD COLUMN "startedBy" text;--> statement-breakpoint
ALTER TABLE "workflow_instances" ADD COLUMN "relatedType" text;--> statement-breakpoint
ALTER TABLE "workflow_step_executions" ADD COLUMN "taskId" text;