-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "analytics_sessions_updatedAt" BEFORE UPDATE ON "analytics_sessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "analytics_metrics_updatedAt" BEFORE UPDATE ON "analytics_metrics" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "analytics_events" IS 'One thing a visitor or an application did.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."id" IS 'Identifier of the analytics event; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."eventType" IS 'What kind of thing it was; BUSINESS for a step of the business, such as an accepted quote.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."eventName" IS 'Name of the event, such as `quote.started`.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."userId" IS 'User who was signed in, in the authentication database; null for a visitor.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."sessionId" IS 'Session it happened in, by the sessionId of that session and not its id; null outside any.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."properties" IS 'Facts of the event as JSON, such as the page.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_events"."timestamp" IS 'Instant of the event.';--> statement-breakpoint
COMMENT ON TABLE "analytics_metrics" IS 'A figure of one period, cut by up to three dimensions.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."id" IS 'Identifier of the analytics metric; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."metricName" IS 'Name of the figure, such as `policies.issued`.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."metricValue" IS 'The figure; its unit is in the metadata.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."dimension1" IS 'First thing it is cut by, such as the line of insurance; null for all.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."dimension2" IS 'Second thing it is cut by, such as the channel; null for all.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."dimension3" IS 'Third thing it is cut by; null for all.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."periodType" IS 'Length of the period.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."periodStart" IS 'Instant at which the period begins.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."periodEnd" IS 'Instant at which the period ends, the first of the next.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."metadata" IS 'Further facts of the figure as JSON, such as its unit.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_metrics"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "analytics_sessions" IS 'One stay of a visitor on the website, in the portal or in the app.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."id" IS 'Identifier of the analytics session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."userId" IS 'User who was signed in, in the authentication database; null for a visitor.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."sessionId" IS 'Name the application gave the session, unique; events refer to it.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."startTime" IS 'Instant of the first event.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."endTime" IS 'Instant of the last event; null while the session lasts.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."duration" IS 'Time between first and last event, in seconds; null while the session lasts.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."pageViews" IS 'Pages seen so far.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."device" IS 'Kind of device the visitor had.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."browser" IS 'Name of the browser.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."platform" IS 'Operating system of the device.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."ipAddress" IS 'Network address of the visitor, its last part cut off.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."metadata" IS 'Further facts of the session as JSON, such as channel and campaign.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "analytics_sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
