-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "reports_updatedAt" BEFORE UPDATE ON "reports" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "report_executions_updatedAt" BEFORE UPDATE ON "report_executions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "dashboards_updatedAt" BEFORE UPDATE ON "dashboards" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "dashboard_widgets_updatedAt" BEFORE UPDATE ON "dashboard_widgets" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."id" IS 'Identifier of the dashboard widget; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."id" IS 'Identifier of the dashboard; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."id" IS 'Identifier of the report execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."id" IS 'Identifier of the report; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
