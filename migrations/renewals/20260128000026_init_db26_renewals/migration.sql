CREATE TABLE "renewal_processes" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"status" text NOT NULL,
	"renewalDate" timestamp(3) NOT NULL,
	"currentPremium" numeric(10,2) NOT NULL,
	"proposedPremium" numeric(10,2) NOT NULL,
	"adjustmentReason" text,
	"notificationSentAt" timestamp(3),
	"customerResponseAt" timestamp(3),
	"customerResponse" text,
	"completedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "renewal_reminders" (
	"id" text PRIMARY KEY,
	"renewalId" text NOT NULL,
	"reminderType" text NOT NULL,
	"scheduledFor" timestamp(3) NOT NULL,
	"sentAt" timestamp(3),
	"status" text NOT NULL,
	"channel" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "renewal_quotes" (
	"id" text PRIMARY KEY,
	"renewalId" text NOT NULL,
	"quoteNumber" text NOT NULL,
	"premium" numeric(10,2) NOT NULL,
	"coverageChanges" jsonb,
	"validUntil" timestamp(3) NOT NULL,
	"accepted" boolean,
	"acceptedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "renewal_processes_policyId_idx" ON "renewal_processes" ("policyId");--> statement-breakpoint
CREATE INDEX "renewal_processes_status_idx" ON "renewal_processes" ("status");--> statement-breakpoint
CREATE INDEX "renewal_processes_renewalDate_idx" ON "renewal_processes" ("renewalDate");--> statement-breakpoint
CREATE INDEX "renewal_reminders_renewalId_idx" ON "renewal_reminders" ("renewalId");--> statement-breakpoint
CREATE INDEX "renewal_reminders_scheduledFor_idx" ON "renewal_reminders" ("scheduledFor");--> statement-breakpoint
CREATE INDEX "renewal_reminders_status_idx" ON "renewal_reminders" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "renewal_quotes_quoteNumber_key" ON "renewal_quotes" ("quoteNumber");--> statement-breakpoint
CREATE INDEX "renewal_quotes_renewalId_idx" ON "renewal_quotes" ("renewalId");--> statement-breakpoint
ALTER TABLE "renewal_reminders" ADD CONSTRAINT "renewal_reminders_renewalId_fkey" FOREIGN KEY ("renewalId") REFERENCES "renewal_processes"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "renewal_quotes" ADD CONSTRAINT "renewal_quotes_renewalId_fkey" FOREIGN KEY ("renewalId") REFERENCES "renewal_processes"("id") ON DELETE CASCADE ON UPDATE CASCADE;