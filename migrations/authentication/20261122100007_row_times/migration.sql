ALTER TABLE "sessions" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "permissions" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "password_resets" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "roles" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());