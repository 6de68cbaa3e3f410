CREATE TABLE "policy_risks" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"objectType" text NOT NULL,
	"objectId" text NOT NULL,
	"description" text,
	"sumInsured" numeric(12,2),
	"effectiveFrom" timestamp with time zone NOT NULL,
	"effectiveTo" timestamp with time zone,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "endorsementId" text;--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "productCoverageId" text;--> statement-breakpoint
ALTER TABLE "endorsements" ADD COLUMN "requestedBy" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "insurerId" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "previousPolicyId" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "productId" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "quoteId" text;--> statement-breakpoint
CREATE INDEX "policy_risks_objectType_objectId_idx" ON "policy_risks" ("objectType","objectId");--> statement-breakpoint
CREATE INDEX "policy_risks_policyId_idx" ON "policy_risks" ("policyId");--> statement-breakpoint
ALTER TABLE "policy_risks" ADD CONSTRAINT "policy_risks_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "policies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
