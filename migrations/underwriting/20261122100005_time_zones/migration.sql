-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "underwriting_cases"
	ALTER COLUMN "submittedAt" TYPE timestamp with time zone,
	ALTER COLUMN "submittedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "reviewedAt" TYPE timestamp with time zone,
	ALTER COLUMN "approvedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "underwriting_documents"
	ALTER COLUMN "verifiedAt" TYPE timestamp with time zone,
	ALTER COLUMN "uploadedAt" TYPE timestamp with time zone,
	ALTER COLUMN "uploadedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "risk_assessments"
	ALTER COLUMN "assessedAt" TYPE timestamp with time zone,
	ALTER COLUMN "assessedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
