ALTER TABLE "coverages" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "endorsements" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "policies" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
