CREATE TABLE "pricing_rules" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"productId" text NOT NULL,
	"ruleType" text NOT NULL,
	"condition" jsonb NOT NULL,
	"adjustment" jsonb NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discount_rules" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"type" text NOT NULL,
	"value" numeric(10,2) NOT NULL,
	"valueType" text NOT NULL,
	"applicableTo" text[],
	"conditions" jsonb,
	"maxUses" integer,
	"currentUses" integer DEFAULT 0 NOT NULL,
	"validFrom" timestamp(3) NOT NULL,
	"validTo" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "surcharge_rules" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"productId" text NOT NULL,
	"reason" text NOT NULL,
	"value" numeric(10,2) NOT NULL,
	"valueType" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "price_calculations" (
	"id" text PRIMARY KEY,
	"quoteId" text NOT NULL,
	"basePrice" numeric(10,2) NOT NULL,
	"discounts" jsonb NOT NULL,
	"surcharges" jsonb NOT NULL,
	"taxes" jsonb NOT NULL,
	"finalPrice" numeric(10,2) NOT NULL,
	"breakdown" jsonb NOT NULL,
	"calculatedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "pricing_rules_productId_idx" ON "pricing_rules" ("productId");--> statement-breakpoint
CREATE INDEX "pricing_rules_isActive_idx" ON "pricing_rules" ("isActive");--> statement-breakpoint
CREATE UNIQUE INDEX "discount_rules_code_key" ON "discount_rules" ("code");--> statement-breakpoint
CREATE INDEX "discount_rules_isActive_idx" ON "discount_rules" ("isActive");--> statement-breakpoint
CREATE INDEX "discount_rules_validFrom_validTo_idx" ON "discount_rules" ("validFrom","validTo");--> statement-breakpoint
CREATE INDEX "surcharge_rules_productId_idx" ON "surcharge_rules" ("productId");--> statement-breakpoint
CREATE INDEX "surcharge_rules_isActive_idx" ON "surcharge_rules" ("isActive");--> statement-breakpoint
CREATE INDEX "price_calculations_quoteId_idx" ON "price_calculations" ("quoteId");