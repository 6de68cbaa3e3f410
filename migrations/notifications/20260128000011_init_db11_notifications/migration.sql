CREATE TABLE "notifications" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"type" text NOT NULL,
	"channel" text NOT NULL,
	"subject" text NOT NULL,
	"message" text NOT NULL,
	"priority" text NOT NULL,
	"status" text NOT NULL,
	"scheduledFor" timestamp(3),
	"sentAt" timestamp(3),
	"readAt" timestamp(3),
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notification_templates" (
	"id" text PRIMARY KEY,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"channel" text NOT NULL,
	"subject" text NOT NULL,
	"template" text NOT NULL,
	"variables" text[],
	"isActive" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notification_preferences" (
	"id" text PRIMARY KEY,
	"userId" text NOT NULL,
	"channel" text NOT NULL,
	"type" text NOT NULL,
	"isEnabled" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"updatedAt" timestamp(3) NOT NULL
);
--> statement-breakpoint
CREATE INDEX "notifications_userId_idx" ON "notifications" ("userId");--> statement-breakpoint
CREATE INDEX "notifications_status_idx" ON "notifications" ("status");--> statement-breakpoint
CREATE INDEX "notifications_scheduledFor_idx" ON "notifications" ("scheduledFor");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_templates_name_key" ON "notification_templates" ("name");--> statement-breakpoint
CREATE INDEX "notification_templates_type_idx" ON "notification_templates" ("type");--> statement-breakpoint
CREATE INDEX "notification_preferences_userId_idx" ON "notification_preferences" ("userId");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_preferences_userId_channel_type_key" ON "notification_preferences" ("userId","channel","type");