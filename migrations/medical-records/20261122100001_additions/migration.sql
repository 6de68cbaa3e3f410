ALTER TABLE "medical_records" ADD COLUMN "claimId" text;--> statement-breakpoint
ALTER TABLE "medical_questionnaires" ADD COLUMN "underwritingCaseId" text;--> statement-breakpoint
ALTER TABLE "medical_examinations" ADD COLUMN "underwritingCaseId" text;