CREATE TABLE "quote_history" (
	"id" text PRIMARY KEY,
	"quoteId" text NOT NULL,
	"action" text NOT NULL,
	"performedBy" text NOT NULL,
	"changes" jsonb,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quote_items" (
	"id" text PRIMARY KEY,
	"quoteId" text NOT NULL,
	"coverageName" text NOT NULL,
	"limit" numeric(12,2) NOT NULL,
	"premium" numeric(10,2) NOT NULL,
	"isOptional" boolean DEFAULT false NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" text PRIMARY KEY,
	"quoteNumber" text NOT NULL,
	"productId" text NOT NULL,
	"customerId" text,
	"agentId" text NOT NULL,
	"status" text NOT NULL,
	"premium" numeric(10,2) NOT NULL,
	"sumInsured" numeric(12,2) NOT NULL,
	"validUntil" timestamp(3) NOT NULL,
	"convertedAt" timestamp(3),
	"policyId" text,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "quote_history_quoteId_idx" ON "quote_history" ("quoteId");--> statement-breakpoint
CREATE INDEX "quote_items_quoteId_idx" ON "quote_items" ("quoteId");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_quoteNumber_key" ON "quotes" ("quoteNumber");--> statement-breakpoint
CREATE INDEX "quotes_customerId_idx" ON "quotes" ("customerId");--> statement-breakpoint
CREATE INDEX "quotes_agentId_idx" ON "quotes" ("agentId");--> statement-breakpoint
CREATE INDEX "quotes_status_idx" ON "quotes" ("status");--> statement-breakpoint
CREATE INDEX "quotes_validUntil_idx" ON "quotes" ("validUntil");--> statement-breakpoint
ALTER TABLE "quote_history" ADD CONSTRAINT "quote_history_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "quote_items" ADD CONSTRAINT "quote_items_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
