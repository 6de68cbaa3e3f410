CREATE TABLE "fraud_rules" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"threshold" numeric(5,2) NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fraud_alerts" (
	"id" text PRIMARY KEY,
	"ruleId" text NOT NULL,
	"entityType" text NOT NULL,
	"entityId" text NOT NULL,
	"riskScore" numeric(5,2) NOT NULL,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"indicators" jsonb NOT NULL,
	"assignedTo" text,
	"investigatedAt" timestamp(3),
	"resolvedAt" timestamp(3),
	"resolution" text,
	"notes" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fraud_investigations" (
	"id" text PRIMARY KEY,
	"alertId" text NOT NULL,
	"investigator" text NOT NULL,
	"status" text NOT NULL,
	"findings" text,
	"evidence" jsonb,
	"recommendation" text,
	"startedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blacklist" (
	"id" text PRIMARY KEY,
	"entityType" text NOT NULL,
	"entityId" text NOT NULL,
	"reason" text NOT NULL,
	"severity" text NOT NULL,
	"addedBy" text NOT NULL,
	"expiresAt" timestamp(3),
	"notes" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "fraud_rules_category_idx" ON "fraud_rules" ("category");--> statement-breakpoint
CREATE INDEX "fraud_rules_isActive_idx" ON "fraud_rules" ("isActive");--> statement-breakpoint
CREATE INDEX "fraud_alerts_ruleId_idx" ON "fraud_alerts" ("ruleId");--> statement-breakpoint
CREATE INDEX "fraud_alerts_entityType_entityId_idx" ON "fraud_alerts" ("entityType","entityId");--> statement-breakpoint
CREATE INDEX "fraud_alerts_status_idx" ON "fraud_alerts" ("status");--> statement-breakpoint
CREATE INDEX "fraud_alerts_severity_idx" ON "fraud_alerts" ("severity");--> statement-breakpoint
CREATE INDEX "fraud_investigations_alertId_idx" ON "fraud_investigations" ("alertId");--> statement-breakpoint
CREATE INDEX "fraud_investigations_status_idx" ON "fraud_investigations" ("status");--> statement-breakpoint
CREATE INDEX "blacklist_entityType_entityId_idx" ON "blacklist" ("entityType","entityId");--> statement-breakpoint
CREATE INDEX "blacklist_expiresAt_idx" ON "blacklist" ("expiresAt");--> statement-breakpoint
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "fraud_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "fraud_investigations" ADD CONSTRAINT "fraud_investigations_alertId_fkey" FOREIGN KEY ("alertId") REFERENCES "fraud_alerts"("id") ON DELETE CASCADE ON UPDATE CASCADE;