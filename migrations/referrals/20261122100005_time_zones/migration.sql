-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "referral_programs"
	ALTER COLUMN "startDate" TYPE timestamp with time zone,
	ALTER COLUMN "endDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals"
	ALTER COLUMN "sentAt" TYPE timestamp with time zone,
	ALTER COLUMN "sentAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "acceptedAt" TYPE timestamp with time zone,
	ALTER COLUMN "convertedAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "referral_rewards"
	ALTER COLUMN "earnedAt" TYPE timestamp with time zone,
	ALTER COLUMN "earnedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "paidAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());
