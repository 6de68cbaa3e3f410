CREATE TABLE "integrations" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"status" text NOT NULL,
	"config" jsonb NOT NULL,
	"credentials" jsonb,
	"isActive" boolean DEFAULT true NOT NULL,
	"lastSyncAt" timestamp(3),
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "integration_logs" (
	"id" text PRIMARY KEY,
	"integrationId" text NOT NULL,
	"action" text NOT NULL,
	"status" text NOT NULL,
	"requestData" jsonb,
	"responseData" jsonb,
	"errorMessage" text,
	"duration" integer,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"events" text[],
	"status" text NOT NULL,
	"isActive" boolean DEFAULT true NOT NULL,
	"retryCount" integer DEFAULT 3 NOT NULL,
	"lastTriggeredAt" timestamp(3),
	"createdBy" text NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" text PRIMARY KEY,
	"webhookId" text NOT NULL,
	"event" text NOT NULL,
	"payload" jsonb NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"responseCode" integer,
	"responseBody" text,
	"errorMessage" text,
	"deliveredAt" timestamp(3),
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "integrations_type_idx" ON "integrations" ("type");--> statement-breakpoint
CREATE INDEX "integrations_provider_idx" ON "integrations" ("provider");--> statement-breakpoint
CREATE INDEX "integrations_status_idx" ON "integrations" ("status");--> statement-breakpoint
CREATE INDEX "integration_logs_integrationId_idx" ON "integration_logs" ("integrationId");--> statement-breakpoint
CREATE INDEX "integration_logs_status_idx" ON "integration_logs" ("status");--> statement-breakpoint
CREATE INDEX "integration_logs_timestamp_idx" ON "integration_logs" ("timestamp");--> statement-breakpoint
CREATE INDEX "webhooks_status_idx" ON "webhooks" ("status");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_webhookId_idx" ON "webhook_deliveries" ("webhookId");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_status_idx" ON "webhook_deliveries" ("status");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_createdAt_idx" ON "webhook_deliveries" ("createdAt");--> statement-breakpoint
ALTER TABLE "integration_logs" ADD CONSTRAINT "integration_logs_integrationId_fkey" FOREIGN KEY ("integrationId") REFERENCES "integrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "webhooks"("id") ON DELETE CASCADE ON UPDATE CASCADE;