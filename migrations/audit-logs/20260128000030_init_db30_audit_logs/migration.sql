CREATE TABLE "audit_logs" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"action" text NOT NULL,
	"resource" text NOT NULL,
	"resourceId" text,
	"changes" jsonb,
	"ipAddress" text,
	"userAgent" text,
	"metadata" jsonb,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "system_logs" (
	"id" text PRIMARY KEY,
	"level" text NOT NULL,
	"service" text NOT NULL,
	"message" text NOT NULL,
	"context" jsonb,
	"stackTrace" text,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_logs" (
	"id" text PRIMARY KEY,
	"method" text NOT NULL,
	"path" text NOT NULL,
	"statusCode" integer NOT NULL,
	"userId" text,
	"ipAddress" text,
	"userAgent" text,
	"requestBody" jsonb,
	"responseBody" jsonb,
	"duration" integer NOT NULL,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "security_events" (
	"id" text PRIMARY KEY,
	"eventType" text NOT NULL,
	"severity" text NOT NULL,
	"userId" text,
	"ipAddress" text,
	"description" text NOT NULL,
	"details" jsonb,
	"resolved" boolean DEFAULT false NOT NULL,
	"resolvedAt" timestamp(3),
	"resolvedBy" text,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_logs_userId_idx" ON "audit_logs" ("userId");--> statement-breakpoint
CREATE INDEX "audit_logs_resource_idx" ON "audit_logs" ("resource");--> statement-breakpoint
CREATE INDEX "audit_logs_resourceId_idx" ON "audit_logs" ("resourceId");--> statement-breakpoint
CREATE INDEX "audit_logs_timestamp_idx" ON "audit_logs" ("timestamp");--> statement-breakpoint
CREATE INDEX "system_logs_level_idx" ON "system_logs" ("level");--> statement-breakpoint
CREATE INDEX "system_logs_service_idx" ON "system_logs" ("service");--> statement-breakpoint
CREATE INDEX "system_logs_timestamp_idx" ON "system_logs" ("timestamp");--> statement-breakpoint
CREATE INDEX "api_logs_method_idx" ON "api_logs" ("method");--> statement-breakpoint
CREATE INDEX "api_logs_path_idx" ON "api_logs" ("path");--> statement-breakpoint
CREATE INDEX "api_logs_statusCode_idx" ON "api_logs" ("statusCode");--> statement-breakpoint
CREATE INDEX "api_logs_userId_idx" ON "api_logs" ("userId");--> statement-breakpoint
CREATE INDEX "api_logs_timestamp_idx" ON "api_logs" ("timestamp");--> statement-breakpoint
CREATE INDEX "security_events_eventType_idx" ON "security_events" ("eventType");--> statement-breakpoint
CREATE INDEX "security_events_severity_idx" ON "security_events" ("severity");--> statement-breakpoint
CREATE INDEX "security_events_userId_idx" ON "security_events" ("userId");--> statement-breakpoint
CREATE INDEX "security_events_resolved_idx" ON "security_events" ("resolved");--> statement-breakpoint
CREATE INDEX "security_events_timestamp_idx" ON "security_events" ("timestamp");