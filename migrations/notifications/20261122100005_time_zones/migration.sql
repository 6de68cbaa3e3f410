-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "notifications"
	ALTER COLUMN "scheduledFor" TYPE timestamp with time zone,
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "readAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notification_templates"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notification_preferences"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
