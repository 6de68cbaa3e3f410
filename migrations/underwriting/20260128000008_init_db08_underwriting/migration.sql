CREATE TABLE "risk_assessments" (
	"id" text PRIMARY KEY,
	"caseId" text NOT NULL,
	"assessedBy" text NOT NULL,
	"riskScore" numeric(5,2) NOT NULL,
	"factors" jsonb NOT NULL,
	"recommendations" text,
	"assessedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "underwriting_cases" (
	"id" text PRIMARY KEY,
	"caseNumber" text NOT NULL,
	"quoteId" text NOT NULL,
	"customerId" text NOT NULL,
	"productId" text NOT NULL,
	"status" text NOT NULL,
	"riskLevel" text NOT NULL,
	"assignedTo" text,
	"submittedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"reviewedAt" timestamp(3),
	"approvedAt" timestamp(3),
	"decisionReason" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "underwriting_documents" (
	"id" text PRIMARY KEY,
	"caseId" text NOT NULL,
	"documentType" text NOT NULL,
	"fileName" text NOT NULL,
	"fileUrl" text NOT NULL,
	"fileSize" integer NOT NULL,
	"uploadedBy" text NOT NULL,
	"verifiedBy" text,
	"verifiedAt" timestamp(3),
	"status" text NOT NULL,
	"uploadedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "risk_assessments_caseId_idx" ON "risk_assessments" ("caseId");--> statement-breakpoint
CREATE UNIQUE INDEX "underwriting_cases_caseNumber_key" ON "underwriting_cases" ("caseNumber");--> statement-breakpoint
CREATE INDEX "underwriting_cases_quoteId_idx" ON "underwriting_cases" ("quoteId");--> statement-breakpoint
CREATE INDEX "underwriting_cases_customerId_idx" ON "underwriting_cases" ("customerId");--> statement-breakpoint
CREATE INDEX "underwriting_cases_status_idx" ON "underwriting_cases" ("status");--> statement-breakpoint
CREATE INDEX "underwriting_cases_assignedTo_idx" ON "underwriting_cases" ("assignedTo");--> statement-breakpoint
CREATE INDEX "underwriting_documents_caseId_idx" ON "underwriting_documents" ("caseId");--> statement-breakpoint
CREATE INDEX "underwriting_documents_status_idx" ON "underwriting_documents" ("status");--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "underwriting_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "underwriting_documents" ADD CONSTRAINT "underwriting_documents_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "underwriting_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
