ALTER TABLE "notifications" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "notification_templates" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "notification_preferences" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());