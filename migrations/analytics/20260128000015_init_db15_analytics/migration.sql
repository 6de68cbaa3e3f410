CREATE TABLE "analytics_events" (
	"id" text PRIMARY KEY,
	"eventType" text NOT NULL,
	"eventName" text NOT NULL,
	"userId" text,
	"sessionId" text,
	"properties" jsonb,
	"timestamp" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analytics_sessions" (
	"id" text PRIMARY KEY,
	"userId" text,
	"sessionId" text NOT NULL,
	"startTime" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
	"endTime" timestamp(3),
	"duration" integer,
	"pageViews" integer DEFAULT 0,
	"device" text,
	"browser" text,
	"platform" text,
	"ipAddress" text,
	"metadata" jsonb
);
--> statement-breakpoint
CREATE TABLE "analytics_metrics" (
	"id" text PRIMARY KEY,
	"metricName" text NOT NULL,
	"metricValue" numeric(15,2) NOT NULL,
	"dimension1" text,
	"dimension2" text,
	"dimension3" text,
	"periodType" text NOT NULL,
	"periodStart" timestamp(3) NOT NULL,
	"periodEnd" timestamp(3) NOT NULL,
	"metadata" jsonb,
	"createdAt" timestamp(3) DEFAULT CURRENT_TIMESTAMP NOT NULL
);
--> statement-breakpoint
CREATE INDEX "analytics_events_eventType_idx" ON "analytics_events" ("eventType");--> statement-breakpoint
CREATE INDEX "analytics_events_userId_idx" ON "analytics_events" ("userId");--> statement-breakpoint
CREATE INDEX "analytics_events_sessionId_idx" ON "analytics_events" ("sessionId");--> statement-breakpoint
CREATE INDEX "analytics_events_timestamp_idx" ON "analytics_events" ("timestamp");--> statement-breakpoint
CREATE UNIQUE INDEX "analytics_sessions_sessionId_key" ON "analytics_sessions" ("sessionId");--> statement-breakpoint
CREATE INDEX "analytics_sessions_userId_idx" ON "analytics_sessions" ("userId");--> statement-breakpoint
CREATE INDEX "analytics_sessions_startTime_idx" ON "analytics_sessions" ("startTime");--> statement-breakpoint
CREATE INDEX "analytics_metrics_metricName_idx" ON "analytics_metrics" ("metricName");--> statement-breakpoint
CREATE INDEX "analytics_metrics_periodStart_periodEnd_idx" ON "analytics_metrics" ("periodStart","periodEnd");--> statement-breakpoint
CREATE UNIQUE INDEX "analytics_metrics_metricName_dimension1_dimension2_dimension_ke" ON "analytics_metrics" ("metricName","dimension1","dimension2","dimension3","periodStart");