-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "campaigns"
	ALTER COLUMN "startDate" TYPE timestamp with time zone,
	ALTER COLUMN "endDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "campaign_messages"
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "openedAt" TYPE timestamp with time zone,
	ALTER COLUMN "clickedAt" TYPE timestamp with time zone,
	ALTER COLUMN "convertedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "leads"
	ALTER COLUMN "convertedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "lead_activities"
	ALTER COLUMN "timestamp" TYPE timestamp with time zone,
	ALTER COLUMN "timestamp" SET DEFAULT date_trunc('milliseconds'::text, now());
