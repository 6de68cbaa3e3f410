CREATE TABLE "system_settings" (
	"id" text PRIMARY KEY,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"type" text NOT NULL,
	"category" text NOT NULL,
	"description" text,
	"isPublic" boolean DEFAULT false NOT NULL,
	"isEncrypted" boolean DEFAULT false NOT NULL,
	"validationRules" jsonb,
	"updatedBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feature_flags" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"description" text,
	"isEnabled" boolean DEFAULT false NOT NULL,
	"rolloutPercentage" integer DEFAULT 0 NOT NULL,
	"conditions" jsonb,
	"enabledFor" text[],
	"disabledFor" text[],
	"createdBy" text NOT NULL,
	"updatedBy" text,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"secret" text NOT NULL,
	"type" text NOT NULL,
	"permissions" text[],
	"ipWhitelist" text[],
	"rateLimit" integer,
	"expiresAt" timestamp(3),
	"lastUsedAt" timestamp(3),
	"isActive" boolean DEFAULT true NOT NULL,
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scheduled_jobs" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"schedule" text NOT NULL,
	"handler" text NOT NULL,
	"parameters" jsonb,
	"isActive" boolean DEFAULT true NOT NULL,
	"lastRunAt" timestamp(3),
	"lastRunStatus" text,
	"lastRunDuration" integer,
	"nextRunAt" timestamp(3),
	"failureCount" integer DEFAULT 0 NOT NULL,
	"maxRetries" integer DEFAULT 3 NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_executions" (
	"id" text PRIMARY KEY,
	"jobId" text NOT NULL,
	"status" text NOT NULL,
	"startedAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"completedAt" timestamp(3),
	"duration" integer,
	"output" text,
	"errorMessage" text,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE UNIQUE INDEX "system_settings_key_key" ON "system_settings" ("key");--> statement-breakpoint
CREATE INDEX "system_settings_category_idx" ON "system_settings" ("category");--> statement-breakpoint
CREATE INDEX "system_settings_isPublic_idx" ON "system_settings" ("isPublic");--> statement-breakpoint
CREATE UNIQUE INDEX "feature_flags_name_key" ON "feature_flags" ("name");--> statement-breakpoint
CREATE INDEX "feature_flags_isEnabled_idx" ON "feature_flags" ("isEnabled");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_key_key" ON "api_keys" ("key");--> statement-breakpoint
CREATE INDEX "api_keys_isActive_idx" ON "api_keys" ("isActive");--> statement-breakpoint
CREATE INDEX "api_keys_expiresAt_idx" ON "api_keys" ("expiresAt");--> statement-breakpoint
CREATE INDEX "scheduled_jobs_isActive_idx" ON "scheduled_jobs" ("isActive");--> statement-breakpoint
CREATE INDEX "scheduled_jobs_nextRunAt_idx" ON "scheduled_jobs" ("nextRunAt");--> statement-breakpoint
CREATE INDEX "job_executions_jobId_idx" ON "job_executions" ("jobId");--> statement-breakpoint
CREATE INDEX "job_executions_status_idx" ON "job_executions" ("status");--> statement-breakpoint
CREATE INDEX "job_executions_startedAt_idx" ON "job_executions" ("startedAt");--> statement-breakpoint
ALTER TABLE "job_executions" ADD CONSTRAINT "job_executions_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "scheduled_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;