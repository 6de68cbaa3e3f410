-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "loyalty_programs"
	ALTER COLUMN "startDate" TYPE timestamp with time zone,
	ALTER COLUMN "endDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "loyalty_accounts"
	ALTER COLUMN "tierStartDate" TYPE timestamp with time zone,
	ALTER COLUMN "tierStartDate" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "expirationDate" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "loyalty_transactions"
	ALTER COLUMN "expiresAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "loyalty_redemptions"
	ALTER COLUMN "requestedAt" TYPE timestamp with time zone,
	ALTER COLUMN "requestedAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "processedAt" TYPE timestamp with time zone,
	ALTER COLUMN "deliveredAt" TYPE timestamp with time zone;
