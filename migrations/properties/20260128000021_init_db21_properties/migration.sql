CREATE TABLE "properties" (
	"id" text PRIMARY KEY,
	"propertyNumber" text NOT NULL,
	"customerId" text NOT NULL,
	"type" text NOT NULL,
	"usage" text NOT NULL,
	"address" text NOT NULL,
	"city" text NOT NULL,
	"province" text NOT NULL,
	"postalCode" text NOT NULL,
	"country" text DEFAULT 'ES' NOT NULL,
	"cadastralReference" text,
	"constructionYear" integer,
	"totalArea" integer NOT NULL,
	"builtArea" integer,
	"bedrooms" integer,
	"bathrooms" integer,
	"floors" integer,
	"hasGarage" boolean DEFAULT false,
	"hasPool" boolean DEFAULT false,
	"hasGarden" boolean DEFAULT false,
	"purchaseDate" timestamp(3),
	"purchasePrice" numeric(12,2),
	"currentValue" numeric(12,2),
	"status" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "property_valuations" (
	"id" text PRIMARY KEY,
	"propertyId" text NOT NULL,
	"valuationType" text NOT NULL,
	"valuationDate" timestamp(3) NOT NULL,
	"valuedAmount" numeric(12,2) NOT NULL,
	"valuerId" text NOT NULL,
	"valuerCompany" text,
	"methodology" text,
	"notes" text,
	"reportUrl" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "property_risks" (
	"id" text PRIMARY KEY,
	"propertyId" text NOT NULL,
	"riskType" text NOT NULL,
	"severity" text NOT NULL,
	"description" text NOT NULL,
	"mitigationMeasures" text,
	"identifiedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"resolvedAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "properties_propertyNumber_key" ON "properties" ("propertyNumber");--> statement-breakpoint
CREATE INDEX "properties_customerId_idx" ON "properties" ("customerId");--> statement-breakpoint
CREATE INDEX "properties_type_idx" ON "properties" ("type");--> statement-breakpoint
CREATE INDEX "properties_status_idx" ON "properties" ("status");--> statement-breakpoint
CREATE INDEX "properties_postalCode_idx" ON "properties" ("postalCode");--> statement-breakpoint
CREATE INDEX "property_valuations_propertyId_idx" ON "property_valuations" ("propertyId");--> statement-breakpoint
CREATE INDEX "property_valuations_valuationDate_idx" ON "property_valuations" ("valuationDate");--> statement-breakpoint
CREATE INDEX "property_risks_propertyId_idx" ON "property_risks" ("propertyId");--> statement-breakpoint
CREATE INDEX "property_risks_severity_idx" ON "property_risks" ("severity");--> statement-breakpoint
ALTER TABLE "property_valuations" ADD CONSTRAINT "property_valuations_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "properties"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "property_risks" ADD CONSTRAINT "property_risks_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "properties"("id") ON DELETE CASCADE ON UPDATE CASCADE;