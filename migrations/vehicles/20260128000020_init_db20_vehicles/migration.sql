CREATE TABLE "vehicles" (
	"id" text PRIMARY KEY,
	"vin" text NOT NULL,
	"registrationNumber" text NOT NULL,
	"customerId" text NOT NULL,
	"make" text NOT NULL,
	"model" text NOT NULL,
	"year" integer NOT NULL,
	"color" text,
	"fuelType" text NOT NULL,
	"transmission" text NOT NULL,
	"engineSize" integer,
	"horsePower" integer,
	"seats" integer,
	"doors" integer,
	"weight" integer,
	"purchaseDate" timestamp(3),
	"purchasePrice" numeric(10,2),
	"currentValue" numeric(10,2),
	"status" text NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vehicle_inspections" (
	"id" text PRIMARY KEY,
	"vehicleId" text NOT NULL,
	"inspectionType" text NOT NULL,
	"inspectionDate" timestamp(3) NOT NULL,
	"expiryDate" timestamp(3) NOT NULL,
	"result" text NOT NULL,
	"inspectorId" text NOT NULL,
	"defects" jsonb,
	"notes" text,
	"certificateNumber" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vehicle_modifications" (
	"id" text PRIMARY KEY,
	"vehicleId" text NOT NULL,
	"modificationType" text NOT NULL,
	"description" text NOT NULL,
	"modificationDate" timestamp(3) NOT NULL,
	"cost" numeric(10,2),
	"affectsPremium" boolean DEFAULT false NOT NULL,
	"premiumImpact" numeric(5,2),
	"declaredToPolicyAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "vehicles_vin_key" ON "vehicles" ("vin");--> statement-breakpoint
CREATE UNIQUE INDEX "vehicles_registrationNumber_key" ON "vehicles" ("registrationNumber");--> statement-breakpoint
CREATE INDEX "vehicles_customerId_idx" ON "vehicles" ("customerId");--> statement-breakpoint
CREATE INDEX "vehicles_status_idx" ON "vehicles" ("status");--> statement-breakpoint
CREATE INDEX "vehicle_inspections_vehicleId_idx" ON "vehicle_inspections" ("vehicleId");--> statement-breakpoint
CREATE INDEX "vehicle_inspections_expiryDate_idx" ON "vehicle_inspections" ("expiryDate");--> statement-breakpoint
CREATE INDEX "vehicle_modifications_vehicleId_idx" ON "vehicle_modifications" ("vehicleId");--> statement-breakpoint
ALTER TABLE "vehicle_inspections" ADD CONSTRAINT "vehicle_inspections_vehicleId_fkey" FOREIGN KEY ("vehicleId") REFERENCES "vehicles"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "vehicle_modifications" ADD CONSTRAINT "vehicle_modifications_vehicleId_fkey" FOREIGN KEY ("vehicleId") REFERENCES "vehicles"("id") ON DELETE CASCADE ON UPDATE CASCADE;