ALTER TABLE "commissions" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "invoices" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "payments" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
