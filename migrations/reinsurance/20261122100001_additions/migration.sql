ALTER TABLE "reinsurance_cessions" ADD COLUMN "coverageId" text;--> statement-breakpoint
ALTER TABLE "reinsurance_claims" ADD COLUMN "paymentId" text;
