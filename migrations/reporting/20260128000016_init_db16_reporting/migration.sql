CREATE TABLE "reports" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"query" jsonb NOT NULL,
	"parameters" jsonb,
	"schedule" text,
	"format" text NOT NULL,
	"recipients" text[],
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_executions" (
	"id" text PRIMARY KEY,
	"reportId" text NOT NULL,
	"status" text NOT NULL,
	"startedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3),
	"duration" integer,
	"resultUrl" text,
	"rowCount" integer,
	"fileSize" integer,
	"errorMessage" text,
	"executedBy" text NOT NULL,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE TABLE "dashboards" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"layout" jsonb NOT NULL,
	"isPublic" boolean DEFAULT false NOT NULL,
	"ownerId" text NOT NULL,
	"sharedWith" text[],
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "reports_type_idx" ON "reports" ("type");--> statement-breakpoint
CREATE INDEX "reports_category_idx" ON "reports" ("category");--> statement-breakpoint
CREATE INDEX "reports_createdBy_idx" ON "reports" ("createdBy");--> statement-breakpoint
CREATE INDEX "report_executions_reportId_idx" ON "report_executions" ("reportId");--> statement-breakpoint
CREATE INDEX "report_executions_status_idx" ON "report_executions" ("status");--> statement-breakpoint
CREATE INDEX "report_executions_startedAt_idx" ON "report_executions" ("startedAt");--> statement-breakpoint
CREATE INDEX "dashboards_ownerId_idx" ON "dashboards" ("ownerId");--> statement-breakpoint
ALTER TABLE "report_executions" ADD CONSTRAINT "report_executions_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;