-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "renewal_processes"
	ALTER COLUMN "renewalDate" TYPE timestamp with time zone,
	ALTER COLUMN "notificationSentAt" TYPE timestamp with time zone,
	ALTER COLUMN "customerResponseAt" TYPE timestamp with time zone,
	ALTER COLUMN "completedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "renewal_reminders"
	ALTER COLUMN "scheduledFor" TYPE timestamp with time zone,
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "renewal_quotes"
	ALTER COLUMN "validUntil" TYPE timestamp with time zone,
	ALTER COLUMN "acceptedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());
