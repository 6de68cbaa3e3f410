-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "kpi_definitions"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "kpi_values"
	ALTER COLUMN "periodStart" TYPE timestamp with time zone,
	ALTER COLUMN "periodEnd" TYPE timestamp with time zone,
	ALTER COLUMN "calculatedAt" TYPE timestamp with time zone,
	ALTER COLUMN "calculatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "performance_scorecards"
	ALTER COLUMN "periodStart" TYPE timestamp with time zone,
	ALTER COLUMN "periodEnd" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "performance_goals"
	ALTER COLUMN "periodStart" TYPE timestamp with time zone,
	ALTER COLUMN "periodEnd" TYPE timestamp with time zone,
	ALTER COLUMN "achievedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
