-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "reports"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report_executions"
	ALTER COLUMN "startedAt" TYPE timestamp with time zone,
	ALTER COLUMN "startedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "completedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dashboards"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
