-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "surveys"
	ALTER COLUMN "startDate" TYPE timestamp with time zone,
	ALTER COLUMN "endDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "survey_responses"
	ALTER COLUMN "completedAt" TYPE timestamp with time zone,
	ALTER COLUMN "completedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "survey_analytics"
	ALTER COLUMN "calculatedAt" TYPE timestamp with time zone,
	ALTER COLUMN "calculatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
