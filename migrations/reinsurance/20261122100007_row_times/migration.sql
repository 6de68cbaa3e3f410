ALTER TABLE "reinsurance_cessions" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "reinsurance_claims" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "reinsurance_contracts" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
