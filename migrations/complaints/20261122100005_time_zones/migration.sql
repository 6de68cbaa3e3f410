-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "complaints"
	ALTER COLUMN "resolutionDueDate" TYPE timestamp with time zone,
	ALTER COLUMN "resolvedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "complaint_responses"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "complaint_escalations"
	ALTER COLUMN "escalatedAt" TYPE timestamp with time zone,
	ALTER COLUMN "escalatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
