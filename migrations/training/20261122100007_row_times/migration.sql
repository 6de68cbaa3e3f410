ALTER TABLE "training_courses" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "training_sessions" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "training_enrollments" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());