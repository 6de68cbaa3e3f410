-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "payments"
	ALTER COLUMN "dueDate" TYPE timestamp with time zone,
	ALTER COLUMN "paidAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "invoices"
	ALTER COLUMN "issueDate" TYPE timestamp with time zone,
	ALTER COLUMN "issueDate" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "dueDate" TYPE timestamp with time zone,
	ALTER COLUMN "paidAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "commissions"
	ALTER COLUMN "periodStart" TYPE timestamp with time zone,
	ALTER COLUMN "periodEnd" TYPE timestamp with time zone,
	ALTER COLUMN "paidAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;
