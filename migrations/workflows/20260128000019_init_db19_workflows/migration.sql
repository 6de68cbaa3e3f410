CREATE TABLE "workflow_definitions" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"trigger" jsonb NOT NULL,
	"steps" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workflow_instances" (
	"id" text PRIMARY KEY,
	"definitionId" text NOT NULL,
	"status" text NOT NULL,
	"currentStep" integer DEFAULT 0 NOT NULL,
	"context" jsonb NOT NULL,
	"startedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3),
	"errorMessage" text,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE TABLE "workflow_step_executions" (
	"id" text PRIMARY KEY,
	"instanceId" text NOT NULL,
	"stepIndex" integer NOT NULL,
	"stepName" text NOT NULL,
	"status" text NOT NULL,
	"input" jsonb,
	"output" jsonb,
	"error" text,
	"startedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3)
);
--> statement-breakpoint
CREATE INDEX "workflow_definitions_type_idx" ON "workflow_definitions" ("type");--> statement-breakpoint
CREATE INDEX "workflow_definitions_isActive_idx" ON "workflow_definitions" ("isActive");--> statement-breakpoint
CREATE INDEX "workflow_instances_definitionId_idx" ON "workflow_instances" ("definitionId");--> statement-breakpoint
CREATE INDEX "workflow_instances_status_idx" ON "workflow_instances" ("status");--> statement-breakpoint
CREATE INDEX "workflow_instances_startedAt_idx" ON "workflow_instances" ("startedAt");--> statement-breakpoint
CREATE INDEX "workflow_step_executions_instanceId_idx" ON "workflow_step_executions" ("instanceId");--> statement-breakpoint
CREATE INDEX "workflow_step_executions_status_idx" ON "workflow_step_executions" ("status");--> statement-breakpoint
ALTER TABLE "workflow_instances" ADD CONSTRAINT "workflow_instances_definitionId_fkey" FOREIGN KEY ("definitionId") REFERENCES "workflow_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "workflow_step_executions" ADD CONSTRAINT "workflow_step_executions_instanceId_fkey" FOREIGN KEY ("instanceId") REFERENCES "workflow_instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;