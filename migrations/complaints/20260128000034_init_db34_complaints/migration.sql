CREATE TABLE "complaints" (
	"id" text PRIMARY KEY,
	"complaintNumber" text NOT NULL,
	"customerId" text NOT NULL,
	"policyId" text,
	"claimId" text,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"status" text NOT NULL,
	"subject" text NOT NULL,
	"description" text NOT NULL,
	"channel" text NOT NULL,
	"assignedTo" text,
	"priority" text NOT NULL,
	"resolutionDueDate" timestamp(3) NOT NULL,
	"resolvedAt" timestamp(3),
	"resolution" text,
	"customerSatisfaction" integer,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_responses" (
	"id" text PRIMARY KEY,
	"complaintId" text NOT NULL,
	"respondedBy" text NOT NULL,
	"responseType" text NOT NULL,
	"message" text NOT NULL,
	"isInternal" boolean DEFAULT false NOT NULL,
	"attachments" text[],
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_escalations" (
	"id" text PRIMARY KEY,
	"complaintId" text NOT NULL,
	"escalatedFrom" text NOT NULL,
	"escalatedTo" text NOT NULL,
	"reason" text NOT NULL,
	"escalatedBy" text NOT NULL,
	"escalatedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_complaintNumber_key" ON "complaints" ("complaintNumber");--> statement-breakpoint
CREATE INDEX "complaints_customerId_idx" ON "complaints" ("customerId");--> statement-breakpoint
CREATE INDEX "complaints_policyId_idx" ON "complaints" ("policyId");--> statement-breakpoint
CREATE INDEX "complaints_status_idx" ON "complaints" ("status");--> statement-breakpoint
CREATE INDEX "complaints_severity_idx" ON "complaints" ("severity");--> statement-breakpoint
CREATE INDEX "complaints_assignedTo_idx" ON "complaints" ("assignedTo");--> statement-breakpoint
CREATE INDEX "complaint_responses_complaintId_idx" ON "complaint_responses" ("complaintId");--> statement-breakpoint
CREATE INDEX "complaint_escalations_complaintId_idx" ON "complaint_escalations" ("complaintId");--> statement-breakpoint
ALTER TABLE "complaint_responses" ADD CONSTRAINT "complaint_responses_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "complaints"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "complaint_escalations" ADD CONSTRAINT "complaint_escalations_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "complaints"("id") ON DELETE CASCADE ON UPDATE CASCADE;