CREATE TABLE "claim_adjustments" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"adjustedBy" text NOT NULL,
	"amount" numeric(12,2) NOT NULL,
	"reason" text NOT NULL,
	"notes" text,
	"adjustedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_documents" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileType" text NOT NULL,
	"fileSize" integer NOT NULL,
	"uploadedBy" text NOT NULL,
	"uploadedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY,
	"claimNumber" text NOT NULL,
	"policyId" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"amount" numeric(12,2) NOT NULL,
	"approvedAmount" numeric(12,2),
	"incidentDate" timestamp(3) NOT NULL,
	"submittedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"reviewedAt" timestamp(3),
	"settledAt" timestamp(3),
	"description" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "claim_adjustments_claimId_idx" ON "claim_adjustments" ("claimId");--> statement-breakpoint
CREATE INDEX "claim_documents_claimId_idx" ON "claim_documents" ("claimId");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_claimNumber_key" ON "claims" ("claimNumber");--> statement-breakpoint
CREATE INDEX "claims_policyId_idx" ON "claims" ("policyId");--> statement-breakpoint
CREATE INDEX "claims_status_idx" ON "claims" ("status");--> statement-breakpoint
CREATE INDEX "claims_type_idx" ON "claims" ("type");--> statement-breakpoint
ALTER TABLE "claim_adjustments" ADD CONSTRAINT "claim_adjustments_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD CONSTRAINT "claim_documents_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;
