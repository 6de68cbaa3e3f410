CREATE TABLE "commissions" (
	"id" text PRIMARY KEY,
	"agentId" text NOT NULL,
	"policyId" text NOT NULL,
	"amount" numeric(10,2) NOT NULL,
	"percentage" numeric(5,2) NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"paidAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" text PRIMARY KEY,
	"invoiceNumber" text NOT NULL,
	"customerId" text NOT NULL,
	"policyId" text,
	"amount" numeric(10,2) NOT NULL,
	"tax" numeric(10,2) NOT NULL,
	"total" numeric(10,2) NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"status" text NOT NULL,
	"issueDate" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"dueDate" timestamp(3) NOT NULL,
	"paidAt" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" text PRIMARY KEY,
	"paymentNumber" text NOT NULL,
	"policyId" text NOT NULL,
	"customerId" text NOT NULL,
	"amount" numeric(10,2) NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"method" text NOT NULL,
	"status" text NOT NULL,
	"dueDate" timestamp(3) NOT NULL,
	"paidAt" timestamp(3),
	"reference" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "commissions_agentId_idx" ON "commissions" ("agentId");--> statement-breakpoint
CREATE INDEX "commissions_policyId_idx" ON "commissions" ("policyId");--> statement-breakpoint
CREATE INDEX "commissions_status_idx" ON "commissions" ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_invoiceNumber_key" ON "invoices" ("invoiceNumber");--> statement-breakpoint
CREATE INDEX "invoices_customerId_idx" ON "invoices" ("customerId");--> statement-breakpoint
CREATE INDEX "invoices_status_idx" ON "invoices" ("status");--> statement-breakpoint
CREATE INDEX "invoices_dueDate_idx" ON "invoices" ("dueDate");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_paymentNumber_key" ON "payments" ("paymentNumber");--> statement-breakpoint
CREATE INDEX "payments_policyId_idx" ON "payments" ("policyId");--> statement-breakpoint
CREATE INDEX "payments_customerId_idx" ON "payments" ("customerId");--> statement-breakpoint
CREATE INDEX "payments_status_idx" ON "payments" ("status");--> statement-breakpoint
CREATE INDEX "payments_dueDate_idx" ON "payments" ("dueDate");
