CREATE TABLE "mortality_tables" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"gender" text NOT NULL,
	"year" integer NOT NULL,
	"version" text NOT NULL,
	"ageMin" integer NOT NULL,
	"ageMax" integer NOT NULL,
	"data" jsonb NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loss_ratios" (
	"id" text PRIMARY KEY,
	"productId" text NOT NULL,
	"period" text NOT NULL,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"earnedPremium" numeric(15,2) NOT NULL,
	"incurredClaims" numeric(15,2) NOT NULL,
	"lossRatio" numeric(5,4) NOT NULL,
	"claimCount" integer NOT NULL,
	"policyCount" integer NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reserve_calculations" (
	"id" text PRIMARY KEY,
	"calculationType" text NOT NULL,
	"referenceDate" timestamp(3) NOT NULL,
	"productId" text,
	"outstandingClaims" numeric(15,2) NOT NULL,
	"ibnrReserve" numeric(15,2) NOT NULL,
	"unearmedPremium" numeric(15,2) NOT NULL,
	"totalReserve" numeric(15,2) NOT NULL,
	"methodology" text NOT NULL,
	"assumptions" jsonb,
	"calculatedBy" text NOT NULL,
	"approvedBy" text,
	"approvedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pricing_models" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"productId" text NOT NULL,
	"version" text NOT NULL,
	"modelType" text NOT NULL,
	"baseRate" numeric(10,4) NOT NULL,
	"factors" jsonb NOT NULL,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"approvedBy" text,
	"approvedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "mortality_tables_country_gender_year_idx" ON "mortality_tables" ("country","gender","year");--> statement-breakpoint
CREATE INDEX "loss_ratios_productId_idx" ON "loss_ratios" ("productId");--> statement-breakpoint
CREATE INDEX "loss_ratios_periodStart_periodEnd_idx" ON "loss_ratios" ("periodStart","periodEnd");--> statement-breakpoint
CREATE INDEX "reserve_calculations_referenceDate_idx" ON "reserve_calculations" ("referenceDate");--> statement-breakpoint
CREATE INDEX "reserve_calculations_productId_idx" ON "reserve_calculations" ("productId");--> statement-breakpoint
CREATE INDEX "pricing_models_productId_idx" ON "pricing_models" ("productId");--> statement-breakpoint
CREATE INDEX "pricing_models_isActive_idx" ON "pricing_models" ("isActive");