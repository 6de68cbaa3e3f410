CREATE TABLE "commission_statements" (
	"id" text PRIMARY KEY,
	"statementNumber" text NOT NULL,
	"agentId" text,
	"insurerId" text,
	"periodStart" timestamp with time zone NOT NULL,
	"periodEnd" timestamp with time zone NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"total" numeric(12,2) NOT NULL,
	"status" text NOT NULL,
	"issuedAt" timestamp with time zone,
	"paidAt" timestamp with time zone,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL,
	CONSTRAINT "commission_statements_agentId_insurerId_check" CHECK (num_nonnulls("agentId", "insurerId") = 1)
);
--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"id" text PRIMARY KEY,
	"invoiceId" text NOT NULL,
	"lineNumber" integer NOT NULL,
	"kind" text NOT NULL,
	"description" text,
	"coverageId" text,
	"rate" numeric(7,5),
	"amount" numeric(10,2) NOT NULL,
	"createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "clawbackOfId" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "insurerId" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "invoiceId" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "paymentId" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "statementId" text;--> statement-breakpoint
ALTER TABLE "invoices" ADD COLUMN "creditNoteForId" text;--> statement-breakpoint
ALTER TABLE "invoices" ADD COLUMN "endorsementId" text;--> statement-breakpoint
ALTER TABLE "invoices" ADD COLUMN "insurerId" text;--> statement-breakpoint
ALTER TABLE "invoices" ADD COLUMN "renewalId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "beneficiaryPayoutId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "claimId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "endorsementId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "invoiceId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "payeeId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "refundOfPaymentId" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "payeeType" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "direction" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "purpose" text;--> statement-breakpoint
CREATE INDEX "commission_statements_agentId_idx" ON "commission_statements" ("agentId");--> statement-breakpoint
CREATE INDEX "commission_statements_insurerId_idx" ON "commission_statements" ("insurerId");--> statement-breakpoint
CREATE UNIQUE INDEX "commission_statements_statementNumber_key" ON "commission_statements" ("statementNumber");--> statement-breakpoint
CREATE INDEX "commission_statements_status_idx" ON "commission_statements" ("status");--> statement-breakpoint
CREATE INDEX "invoice_lines_coverageId_idx" ON "invoice_lines" ("coverageId");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_lines_invoiceId_lineNumber_key" ON "invoice_lines" ("invoiceId","lineNumber");--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
