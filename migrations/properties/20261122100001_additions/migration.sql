ALTER TABLE "property_valuations" ADD COLUMN "claimId" text;--> statement-breakpoint
ALTER TABLE "property_valuations" ADD COLUMN "documentId" text;