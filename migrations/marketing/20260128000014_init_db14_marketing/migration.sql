CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"channel" text NOT NULL,
	"targetAudience" jsonb NOT NULL,
	"budget" numeric(10,2),
	"startDate" timestamp(3) NOT NULL,
	"endDate" timestamp(3),
	"createdBy" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_messages" (
	"id" text PRIMARY KEY,
	"campaignId" text NOT NULL,
	"templateId" text NOT NULL,
	"recipientId" text NOT NULL,
	"recipientEmail" text NOT NULL,
	"status" text NOT NULL,
	"sentAt" timestamp(3),
	"openedAt" timestamp(3),
	"clickedAt" timestamp(3),
	"convertedAt" timestamp(3),
	"errorMessage" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" text PRIMARY KEY,
	"source" text NOT NULL,
	"campaignId" text,
	"firstName" text NOT NULL,
	"lastName" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"status" text NOT NULL,
	"score" integer DEFAULT 0,
	"assignedTo" text,
	"convertedAt" timestamp(3),
	"customerId" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lead_activities" (
	"id" text PRIMARY KEY,
	"leadId" text NOT NULL,
	"activityType" text NOT NULL,
	"description" text NOT NULL,
	"performedBy" text,
	"metadata" jsonb,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "campaigns_status_idx" ON "campaigns" ("status");--> statement-breakpoint
CREATE INDEX "campaigns_type_idx" ON "campaigns" ("type");--> statement-breakpoint
CREATE INDEX "campaigns_startDate_idx" ON "campaigns" ("startDate");--> statement-breakpoint
CREATE INDEX "campaign_messages_campaignId_idx" ON "campaign_messages" ("campaignId");--> statement-breakpoint
CREATE INDEX "campaign_messages_recipientId_idx" ON "campaign_messages" ("recipientId");--> statement-breakpoint
CREATE INDEX "campaign_messages_status_idx" ON "campaign_messages" ("status");--> statement-breakpoint
CREATE INDEX "leads_email_idx" ON "leads" ("email");--> statement-breakpoint
CREATE INDEX "leads_status_idx" ON "leads" ("status");--> statement-breakpoint
CREATE INDEX "leads_assignedTo_idx" ON "leads" ("assignedTo");--> statement-breakpoint
CREATE INDEX "leads_campaignId_idx" ON "leads" ("campaignId");--> statement-breakpoint
CREATE INDEX "lead_activities_leadId_idx" ON "lead_activities" ("leadId");--> statement-breakpoint
CREATE INDEX "lead_activities_timestamp_idx" ON "lead_activities" ("timestamp");--> statement-breakpoint
ALTER TABLE "campaign_messages" ADD CONSTRAINT "campaign_messages_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaigns"("id") ON DELETE SET NULL ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "lead_activities" ADD CONSTRAINT "lead_activities_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE CASCADE;