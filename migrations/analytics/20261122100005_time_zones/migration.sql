-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "analytics_events"
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "analytics_sessions"
	ALTER COLUMN "startTime" TYPE timestamp with time zone,
	ALTER COLUMN "startTime" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "endTime" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "analytics_metrics"
	ALTER COLUMN "periodStart" TYPE timestamp with time zone,
	ALTER COLUMN "periodEnd" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());
