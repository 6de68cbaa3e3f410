CREATE TABLE "coverages" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"limit" numeric(12,2) NOT NULL,
	"premium" numeric(10,2) NOT NULL,
	"isOptional" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "endorsements" (
	"id" text PRIMARY KEY,
	"policyId" text NOT NULL,
	"type" text NOT NULL,
	"description" text NOT NULL,
	"effectiveDate" timestamp(3) NOT NULL,
	"premiumChange" numeric(10,2) NOT NULL,
	"status" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" text PRIMARY KEY,
	"policyNumber" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"customerId" text NOT NULL,
	"agentId" text NOT NULL,
	"premium" numeric(10,2) NOT NULL,
	"sumInsured" numeric(12,2) NOT NULL,
	"startDate" timestamp(3) NOT NULL,
	"endDate" timestamp(3) NOT NULL,
	"renewalDate" timestamp(3),
	"paymentFrequency" text NOT NULL,
	"deductible" numeric(10,2),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL,
	"createdBy" text NOT NULL,
	"updatedBy" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "coverages_policyId_idx" ON "coverages" ("policyId");--> statement-breakpoint
CREATE INDEX "endorsements_policyId_idx" ON "endorsements" ("policyId");--> statement-breakpoint
CREATE INDEX "endorsements_status_idx" ON "endorsements" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "policies_policyNumber_key" ON "policies" ("policyNumber");--> statement-breakpoint
CREATE INDEX "policies_customerId_idx" ON "policies" ("customerId");--> statement-breakpoint
CREATE INDEX "policies_agentId_idx" ON "policies" ("agentId");--> statement-breakpoint
CREATE INDEX "policies_status_idx" ON "policies" ("status");--> statement-breakpoint
CREATE INDEX "policies_type_idx" ON "policies" ("type");--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "policies"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "policies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
