CREATE TABLE "beneficiaries" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"type" text NOT NULL,
	"firstName" text NOT NULL,
	"lastName" text NOT NULL,
	"relationship" text NOT NULL,
	"dateOfBirth" timestamp(3),
	"identityType" text NOT NULL,
	"identityNumber" text NOT NULL,
	"percentage" numeric(5,2) NOT NULL,
	"isPrimary" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"contactEmail" text,
	"contactPhone" text,
	"address" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "beneficiary_changes" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"beneficiaryId" text NOT NULL,
	"changeType" text NOT NULL,
	"previousData" jsonb,
	"newData" jsonb NOT NULL,
	"effectiveDate" timestamp(3) NOT NULL,
	"requestedBy" text NOT NULL,
	"approvedBy" text,
	"approvedAt" timestamp(3),
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "beneficiary_payouts" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"beneficiaryId" text NOT NULL,
	"amount" numeric(12,2) NOT NULL,
	"status" text NOT NULL,
	"paymentMethod" text NOT NULL,
	"paymentReference" text,
	"paidAt" timestamp(3),
	"notes" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "beneficiaries_policyId_idx" ON "beneficiaries" ("policyId");--> statement-breakpoint
CREATE INDEX "beneficiaries_identityNumber_idx" ON "beneficiaries" ("identityNumber");--> statement-breakpoint
CREATE INDEX "beneficiaries_status_idx" ON "beneficiaries" ("status");--> statement-breakpoint
CREATE INDEX "beneficiary_changes_policyId_idx" ON "beneficiary_changes" ("policyId");--> statement-breakpoint
CREATE INDEX "beneficiary_changes_beneficiaryId_idx" ON "beneficiary_changes" ("beneficiaryId");--> statement-breakpoint
CREATE INDEX "beneficiary_changes_status_idx" ON "beneficiary_changes" ("status");--> statement-breakpoint
CREATE INDEX "beneficiary_payouts_claimId_idx" ON "beneficiary_payouts" ("claimId");--> statement-breakpoint
CREATE INDEX "beneficiary_payouts_beneficiaryId_idx" ON "beneficiary_payouts" ("beneficiaryId");--> statement-breakpoint
CREATE INDEX "beneficiary_payouts_status_idx" ON "beneficiary_payouts" ("status");