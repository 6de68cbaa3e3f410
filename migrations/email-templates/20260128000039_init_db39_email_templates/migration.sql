CREATE TABLE "email_templates" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"subject" text NOT NULL,
	"htmlContent" text NOT NULL,
	"textContent" text,
	"variables" text[],
	"category" text NOT NULL,
	"language" text DEFAULT 'es' NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdBy" text NOT NULL,
	"updatedBy" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email_campaigns" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"templateId" text NOT NULL,
	"fromName" text NOT NULL,
	"fromEmail" text NOT NULL,
	"replyTo" text,
	"subject" text NOT NULL,
	"segmentCriteria" jsonb NOT NULL,
	"status" text NOT NULL,
	"scheduledFor" timestamp(3),
	"sentAt" timestamp(3),
	"recipientCount" integer DEFAULT 0 NOT NULL,
	"sentCount" integer DEFAULT 0 NOT NULL,
	"openedCount" integer DEFAULT 0 NOT NULL,
	"clickedCount" integer DEFAULT 0 NOT NULL,
	"bouncedCount" integer DEFAULT 0 NOT NULL,
	"unsubscribedCount" integer DEFAULT 0 NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email_logs" (
	"id" text PRIMARY KEY,
	"campaignId" text,
	"templateId" text,
	"recipientEmail" text NOT NULL,
	"recipientName" text,
	"subject" text NOT NULL,
	"status" text NOT NULL,
	"sentAt" timestamp(3),
	"openedAt" timestamp(3),
	"clickedAt" timestamp(3),
	"bouncedAt" timestamp(3),
	"errorMessage" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email_unsubscribes" (
	"id" text PRIMARY KEY,
	"email" text NOT NULL,
	"reason" text,
	"unsubscribedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "email_templates_code_key" ON "email_templates" ("code");--> statement-breakpoint
CREATE INDEX "email_templates_category_idx" ON "email_templates" ("category");--> statement-breakpoint
CREATE INDEX "email_templates_isActive_idx" ON "email_templates" ("isActive");--> statement-breakpoint
CREATE INDEX "email_campaigns_templateId_idx" ON "email_campaigns" ("templateId");--> statement-breakpoint
CREATE INDEX "email_campaigns_status_idx" ON "email_campaigns" ("status");--> statement-breakpoint
CREATE INDEX "email_campaigns_scheduledFor_idx" ON "email_campaigns" ("scheduledFor");--> statement-breakpoint
CREATE INDEX "email_logs_campaignId_idx" ON "email_logs" ("campaignId");--> statement-breakpoint
CREATE INDEX "email_logs_recipientEmail_idx" ON "email_logs" ("recipientEmail");--> statement-breakpoint
CREATE INDEX "email_logs_status_idx" ON "email_logs" ("status");--> statement-breakpoint
CREATE INDEX "email_logs_sentAt_idx" ON "email_logs" ("sentAt");--> statement-breakpoint
CREATE UNIQUE INDEX "email_unsubscribes_email_key" ON "email_unsubscribes" ("email");--> statement-breakpoint
CREATE INDEX "email_unsubscribes_email_idx" ON "email_unsubscribes" ("email");--> statement-breakpoint
ALTER TABLE "email_campaigns" ADD CONSTRAINT "email_campaigns_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "email_templates"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "email_logs" ADD CONSTRAINT "email_logs_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "email_campaigns"("id") ON DELETE SET NULL ON UPDATE CASCADE;