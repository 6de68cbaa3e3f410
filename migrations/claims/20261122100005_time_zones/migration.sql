-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "claims"
	ALTER COLUMN "incidentDate" TYPE timestamp with time zone,
	ALTER COLUMN "submittedAt" TYPE timestamp with time zone,
	ALTER COLUMN "submittedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "reviewedAt" TYPE timestamp with time zone,
	ALTER COLUMN "settledAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "claim_documents"
	ALTER COLUMN "uploadedAt" TYPE timestamp with time zone,
	ALTER COLUMN "uploadedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "claim_adjustments"
	ALTER COLUMN "adjustedAt" TYPE timestamp with time zone,
	ALTER COLUMN "adjustedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
