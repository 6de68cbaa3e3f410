CREATE TABLE "reinsurance_cessions" (
	"id" text PRIMARY KEY,
	"contractId" text NOT NULL,
	"policyId" text NOT NULL,
	"cessionType" text NOT NULL,
	"cededAmount" numeric(12,2) NOT NULL,
	"cededPremium" numeric(10,2) NOT NULL,
	"effectiveDate" timestamp(3) NOT NULL,
	"status" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reinsurance_claims" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"cessionId" text NOT NULL,
	"recoveredAmount" numeric(12,2) NOT NULL,
	"status" text NOT NULL,
	"submittedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"recoveredAt" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reinsurance_contracts" (
	"id" text PRIMARY KEY,
	"contractNumber" text NOT NULL,
	"reinsurerId" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3) NOT NULL,
	"retentionLimit" numeric(15,2) NOT NULL,
	"premium" numeric(12,2) NOT NULL,
	"commissionRate" numeric(5,2),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "reinsurance_cessions_contractId_idx" ON "reinsurance_cessions" ("contractId");--> statement-breakpoint
CREATE INDEX "reinsurance_cessions_policyId_idx" ON "reinsurance_cessions" ("policyId");--> statement-breakpoint
CREATE INDEX "reinsurance_cessions_status_idx" ON "reinsurance_cessions" ("status");--> statement-breakpoint
CREATE INDEX "reinsurance_claims_claimId_idx" ON "reinsurance_claims" ("claimId");--> statement-breakpoint
CREATE INDEX "reinsurance_claims_cessionId_idx" ON "reinsurance_claims" ("cessionId");--> statement-breakpoint
CREATE INDEX "reinsurance_claims_status_idx" ON "reinsurance_claims" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "reinsurance_contracts_contractNumber_key" ON "reinsurance_contracts" ("contractNumber");--> statement-breakpoint
CREATE INDEX "reinsurance_contracts_reinsurerId_idx" ON "reinsurance_contracts" ("reinsurerId");--> statement-breakpoint
CREATE INDEX "reinsurance_contracts_status_idx" ON "reinsurance_contracts" ("status");--> statement-breakpoint
ALTER TABLE "reinsurance_cessions" ADD CONSTRAINT "reinsurance_cessions_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "reinsurance_contracts"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "reinsurance_claims" ADD CONSTRAINT "reinsurance_claims_cessionId_fkey" FOREIGN KEY ("cessionId") REFERENCES "reinsurance_cessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
