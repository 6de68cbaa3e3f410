CREATE TABLE "territories" (
	"id" text PRIMARY KEY,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"parentId" text,
	"country" text NOT NULL,
	"region" text,
	"province" text,
	"postalCodes" text[],
	"riskLevel" text,
	"isActive" boolean DEFAULT true NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "territory_risks" (
	"id" text PRIMARY KEY,
	"territoryId" text NOT NULL,
	"riskType" text NOT NULL,
	"severity" text NOT NULL,
	"probability" numeric(5,4) NOT NULL,
	"impact" text NOT NULL,
	"description" text,
	"effectiveFrom" timestamp(3) NOT NULL,
	"effectiveTo" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "territory_statistics" (
	"id" text PRIMARY KEY,
	"territoryId" text NOT NULL,
	"year" integer NOT NULL,
	"population" integer,
	"gdpPerCapita" numeric(10,2),
	"crimeRate" numeric(5,2),
	"accidentRate" numeric(5,2),
	"weatherEvents" integer,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "territories_code_key" ON "territories" ("code");--> statement-breakpoint
CREATE INDEX "territories_type_idx" ON "territories" ("type");--> statement-breakpoint
CREATE INDEX "territories_parentId_idx" ON "territories" ("parentId");--> statement-breakpoint
CREATE INDEX "territories_country_idx" ON "territories" ("country");--> statement-breakpoint
CREATE INDEX "territory_risks_territoryId_idx" ON "territory_risks" ("territoryId");--> statement-breakpoint
CREATE INDEX "territory_risks_riskType_idx" ON "territory_risks" ("riskType");--> statement-breakpoint
CREATE INDEX "territory_statistics_territoryId_idx" ON "territory_statistics" ("territoryId");--> statement-breakpoint
CREATE INDEX "territory_statistics_year_idx" ON "territory_statistics" ("year");--> statement-breakpoint
ALTER TABLE "territories" ADD CONSTRAINT "territories_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "territories"("id") ON DELETE SET NULL ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "territory_risks" ADD CONSTRAINT "territory_risks_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "territories"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "territory_statistics" ADD CONSTRAINT "territory_statistics_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "territories"("id") ON DELETE CASCADE ON UPDATE CASCADE;