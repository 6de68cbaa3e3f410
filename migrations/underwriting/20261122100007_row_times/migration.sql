ALTER TABLE "underwriting_documents" ADD COLUMN "createdAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "underwriting_documents" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "underwriting_cases" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
