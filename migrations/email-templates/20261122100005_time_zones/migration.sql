-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "email_templates"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "email_campaigns"
	ALTER COLUMN "scheduledFor" TYPE timestamp with time zone,
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "email_logs"
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "openedAt" TYPE timestamp with time zone,
	ALTER COLUMN "clickedAt" TYPE timestamp with time zone,
	ALTER COLUMN "bouncedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "email_unsubscribes"
	ALTER COLUMN "unsubscribedAt" TYPE timestamp with time zone,
	ALTER COLUMN "unsubscribedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
