CREATE TABLE "product_coverages" (
	"id" text PRIMARY KEY,
	"productId" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"defaultLimit" numeric(12,2) NOT NULL,
	"defaultPremium" numeric(10,2) NOT NULL,
	"isRequired" boolean DEFAULT false NOT NULL,
	"sortOrder" integer DEFAULT 0 NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_pricing" (
	"id" text PRIMARY KEY,
	"productId" text NOT NULL,
	"riskProfile" text NOT NULL,
	"ageFrom" integer,
	"ageTo" integer,
	"basePrice" numeric(10,2) NOT NULL,
	"multiplier" numeric(5,4) DEFAULT '1.0000' NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_rules" (
	"id" text PRIMARY KEY,
	"productId" text NOT NULL,
	"ruleType" text NOT NULL,
	"condition" jsonb NOT NULL,
	"action" jsonb NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text PRIMARY KEY,
	"productCode" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"insurerId" text NOT NULL,
	"basePrice" numeric(10,2) NOT NULL,
	"minAge" integer,
	"maxAge" integer,
	"status" text NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "product_coverages_productId_idx" ON "product_coverages" ("productId");--> statement-breakpoint
CREATE INDEX "product_pricing_productId_idx" ON "product_pricing" ("productId");--> statement-breakpoint
CREATE INDEX "product_rules_productId_idx" ON "product_rules" ("productId");--> statement-breakpoint
CREATE UNIQUE INDEX "products_productCode_key" ON "products" ("productCode");--> statement-breakpoint
CREATE INDEX "products_type_idx" ON "products" ("type");--> statement-breakpoint
CREATE INDEX "products_category_idx" ON "products" ("category");--> statement-breakpoint
CREATE INDEX "products_insurerId_idx" ON "products" ("insurerId");--> statement-breakpoint
CREATE INDEX "products_status_idx" ON "products" ("status");--> statement-breakpoint
ALTER TABLE "product_coverages" ADD CONSTRAINT "product_coverages_productId_fkey" FOREIGN KEY ("productId") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "product_pricing" ADD CONSTRAINT "product_pricing_productId_fkey" FOREIGN KEY ("productId") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "product_rules" ADD CONSTRAINT "product_rules_productId_fkey" FOREIGN KEY ("productId") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;
