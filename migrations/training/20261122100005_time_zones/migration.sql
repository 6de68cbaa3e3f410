-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "training_courses"
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "training_sessions"
	ALTER COLUMN "startDate" TYPE timestamp with time zone,
	ALTER COLUMN "endDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "training_enrollments"
	ALTER COLUMN "enrolledAt" TYPE timestamp with time zone,
	ALTER COLUMN "enrolledAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "completedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "training_assessments"
	ALTER COLUMN "completedAt" TYPE timestamp with time zone,
	ALTER COLUMN "completedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
