CREATE TABLE "compliance_rules" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"category" text NOT NULL,
	"regulation" text NOT NULL,
	"severity" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"actions" jsonb NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "compliance_checks" (
	"id" text PRIMARY KEY,
	"ruleId" text NOT NULL,
	"entityType" text NOT NULL,
	"entityId" text NOT NULL,
	"status" text NOT NULL,
	"result" jsonb NOT NULL,
	"violations" jsonb,
	"resolvedAt" timestamp(3),
	"resolvedBy" text,
	"checkedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gdpr_requests" (
	"id" text PRIMARY KEY,
	"requestType" text NOT NULL,
	"customerId" text NOT NULL,
	"status" text NOT NULL,
	"requestedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"processedAt" timestamp(3),
	"completedAt" timestamp(3),
	"processedBy" text,
	"notes" text,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE TABLE "data_retention_policies" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"dataType" text NOT NULL,
	"retentionPeriod" integer NOT NULL,
	"retentionUnit" text NOT NULL,
	"archiveAfter" integer,
	"deleteAfter" integer NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "compliance_rules_category_idx" ON "compliance_rules" ("category");--> statement-breakpoint
CREATE INDEX "compliance_rules_regulation_idx" ON "compliance_rules" ("regulation");--> statement-breakpoint
CREATE INDEX "compliance_rules_isActive_idx" ON "compliance_rules" ("isActive");--> statement-breakpoint
CREATE INDEX "compliance_checks_ruleId_idx" ON "compliance_checks" ("ruleId");--> statement-breakpoint
CREATE INDEX "compliance_checks_entityType_entityId_idx" ON "compliance_checks" ("entityType","entityId");--> statement-breakpoint
CREATE INDEX "compliance_checks_status_idx" ON "compliance_checks" ("status");--> statement-breakpoint
CREATE INDEX "gdpr_requests_customerId_idx" ON "gdpr_requests" ("customerId");--> statement-breakpoint
CREATE INDEX "gdpr_requests_status_idx" ON "gdpr_requests" ("status");--> statement-breakpoint
CREATE INDEX "gdpr_requests_requestType_idx" ON "gdpr_requests" ("requestType");--> statement-breakpoint
CREATE INDEX "data_retention_policies_dataType_idx" ON "data_retention_policies" ("dataType");--> statement-breakpoint
ALTER TABLE "compliance_checks" ADD CONSTRAINT "compliance_checks_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "compliance_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;