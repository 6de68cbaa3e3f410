-- Under UTC the change keeps the rows as they lie; under another zone it would rewrite and shift them.
set local timezone = 'UTC';--> statement-breakpoint
ALTER TABLE "pricing_rules"
	ALTER COLUMN "effectiveFrom" TYPE timestamp with time zone,
	ALTER COLUMN "effectiveTo" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "discount_rules"
	ALTER COLUMN "validFrom" TYPE timestamp with time zone,
	ALTER COLUMN "validTo" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "surcharge_rules"
	ALTER COLUMN "effectiveFrom" TYPE timestamp with time zone,
	ALTER COLUMN "effectiveTo" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" TYPE timestamp with time zone,
	ALTER COLUMN "createdAt" SET DEFAULT date_trunc('milliseconds'::text, now()),
	ALTER COLUMN "updatedAt" TYPE timestamp with time zone;--> statement-breakpoint
ALTER TABLE "price_calculations"
	ALTER COLUMN "calculatedAt" TYPE timestamp with time zone,
	ALTER COLUMN "calculatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
