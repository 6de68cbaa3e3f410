-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "compliance_rules"
	ALTER COLUMN "effectiveFrom" TYPE timestamp with time zone,
	ALTER COLUMN "effectiveTo" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "compliance_checks"
	ALTER COLUMN "resolvedAt" TYPE timestamp with time zone,
	ALTER COLUMN "checkedAt" TYPE timestamp with time zone,
	ALTER COLUMN "checkedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "gdpr_requests"
	ALTER COLUMN "requestedAt" TYPE timestamp with time zone,
	ALTER COLUMN "requestedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "processedAt" TYPE timestamp with time zone,
	ALTER COLUMN "completedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "data_retention_policies"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
