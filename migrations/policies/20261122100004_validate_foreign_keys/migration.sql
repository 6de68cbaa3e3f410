ALTER TABLE "policies" VALIDATE CONSTRAINT "policies_previousPolicyId_fkey";--> statement-breakpoint
ALTER TABLE "coverages" VALIDATE CONSTRAINT "coverages_endorsementId_fkey";
