ALTER TABLE "underwriting_cases" ADD COLUMN "endorsementId" text;--> statement-breakpoint
ALTER TABLE "underwriting_cases" ADD COLUMN "policyId" text;--> statement-breakpoint
ALTER TABLE "underwriting_documents" ADD COLUMN "documentId" text;
