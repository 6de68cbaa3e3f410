CREATE TABLE "claim_recoveries" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"kind" text NOT NULL,
	"amount" numeric(12,2) NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"status" text NOT NULL,
	"counterparty" text,
	"receivedAt" timestamp with time zone,
	"notes" text,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	CONSTRAINT "claim_recoveries_amount_check" CHECK ("amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "claim_reserves" (
	"id" text PRIMARY KEY,
	"claimId" text NOT NULL,
	"kind" text NOT NULL,
	"amount" numeric(12,2) NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"reason" text NOT NULL,
	"reservedBy" text NOT NULL,
	"reservedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_documents" ADD COLUMN "documentId" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "assignedTo" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "coverageId" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "customerId" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "insuredObjectId" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "parentClaimId" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "reportedBy" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "insuredObjectType" text;--> statement-breakpoint
CREATE INDEX "claim_recoveries_claimId_idx" ON "claim_recoveries" ("claimId");--> statement-breakpoint
CREATE INDEX "claim_recoveries_status_idx" ON "claim_recoveries" ("status");--> statement-breakpoint
CREATE INDEX "claim_reserves_claimId_idx" ON "claim_reserves" ("claimId");--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD CONSTRAINT "claim_recoveries_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_reserves" ADD CONSTRAINT "claim_reserves_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
