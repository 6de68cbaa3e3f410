-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "audit_logs"
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "system_logs"
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "api_logs"
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "security_events"
	ALTER COLUMN "resolvedAt" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());
