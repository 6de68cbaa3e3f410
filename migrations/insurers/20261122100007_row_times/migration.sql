ALTER TABLE "insurers" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "insurer_contacts" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "insurer_agreements" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());