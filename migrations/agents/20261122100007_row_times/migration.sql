ALTER TABLE "agent_territories" ADD COLUMN "updatedAt" timestamp with time zone DEFAULT date_trunc('milliseconds'::text, now()) NOT NULL;--> statement-breakpoint
ALTER TABLE "agent_certifications" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());--> statement-breakpoint
ALTER TABLE "agents" ALTER COLUMN "updatedAt" SET DEFAULT date_trunc('milliseconds'::text, now());
