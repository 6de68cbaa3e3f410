ALTER TABLE "vehicle_inspections" ADD COLUMN "claimId" text;--> statement-breakpoint
ALTER TABLE "vehicle_modifications" ADD COLUMN "endorsementId" text;