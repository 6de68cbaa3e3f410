CREATE TABLE "insurers" (
	"id" text PRIMARY KEY,
	"insurerCode" text NOT NULL,
	"name" text NOT NULL,
	"legalName" text NOT NULL,
	"taxId" text NOT NULL,
	"country" text NOT NULL,
	"website" text,
	"contactEmail" text NOT NULL,
	"contactPhone" text NOT NULL,
	"rating" text,
	"ratingAgency" text,
	"status" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "insurer_contacts" (
	"id" text PRIMARY KEY,
	"insurerId" text NOT NULL,
	"type" text NOT NULL,
	"firstName" text NOT NULL,
	"lastName" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"position" text,
	"department" text,
	"isPrimary" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "insurer_agreements" (
	"id" text PRIMARY KEY,
	"insurerId" text NOT NULL,
	"agreementType" text NOT NULL,
	"commissionRate" numeric(5,2) NOT NULL,
	"paymentTerms" text NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"status" text NOT NULL,
	"terms" text,
	"documentUrl" text,
	"signedBy" text,
	"signedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "insurers_insurerCode_key" ON "insurers" ("insurerCode");--> statement-breakpoint
CREATE UNIQUE INDEX "insurers_taxId_key" ON "insurers" ("taxId");--> statement-breakpoint
CREATE INDEX "insurers_status_idx" ON "insurers" ("status");--> statement-breakpoint
CREATE INDEX "insurer_contacts_insurerId_idx" ON "insurer_contacts" ("insurerId");--> statement-breakpoint
CREATE INDEX "insurer_contacts_email_idx" ON "insurer_contacts" ("email");--> statement-breakpoint
CREATE INDEX "insurer_agreements_insurerId_idx" ON "insurer_agreements" ("insurerId");--> statement-breakpoint
CREATE INDEX "insurer_agreements_status_idx" ON "insurer_agreements" ("status");--> statement-breakpoint
ALTER TABLE "insurer_contacts" ADD CONSTRAINT "insurer_contacts_insurerId_fkey" FOREIGN KEY ("insurerId") REFERENCES "insurers"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "insurer_agreements" ADD CONSTRAINT "insurer_agreements_insurerId_fkey" FOREIGN KEY ("insurerId") REFERENCES "insurers"("id") ON DELETE CASCADE ON UPDATE CASCADE;