ALTER TABLE "claim_documents" ADD COLUMN "createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
