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
COMMENT ON TABLE "dashboard_widgets" IS 'A tile of a dashboard.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."id" IS 'Identifier of the dashboard widget; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."dashboardId" IS 'Dashboard the tile stands on.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."title" IS 'Title above the tile.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."type" IS 'How the answer is drawn.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."query" IS 'GraphQL document and its variables, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."reportId" IS 'Report the question was taken from; null where the tile has its own.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."position" IS 'Place and size on the grid, as JSON: x, y, width, height.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "dashboard_widgets"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "dashboards" IS 'A page of tiles, each the answer to a question.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."id" IS 'Identifier of the dashboard; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."name" IS 'Title of the dashboard.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."description" IS 'What it shows, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."layout" IS 'Columns of the grid and the order of the tiles, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."isPublic" IS 'Whether everyone in the house may see it.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."ownerId" IS 'User who keeps it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."sharedWith" IS 'Ids of the users who may see it beside the owner, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "dashboards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "report_executions" IS 'One run of a report, with the file it made or why it failed.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."id" IS 'Identifier of the report execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."reportId" IS 'Report that was run.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."status" IS 'State of the run.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."startedAt" IS 'Instant at which it began, or was put in the queue.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."completedAt" IS 'Instant at which it ended, well or not; null before.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."duration" IS 'Time it took in milliseconds.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."resultUrl" IS 'Address of the file; null unless the run completed.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."rowCount" IS 'Rows in the file.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."fileSize" IS 'Size of the file in bytes.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."errorMessage" IS 'Why it failed; null otherwise.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."executedBy" IS 'User who ran it, in the authentication database; the system for scheduled runs.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."metadata" IS 'Further facts of the run as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "report_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "reports" IS 'A question to the graph that is asked again and again, and who gets the answer.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."id" IS 'Identifier of the report; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."name" IS 'Title of the report.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."description" IS 'What the report shows, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."type" IS 'Form of the answer; REGULATORY goes to the supervisor.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."category" IS 'Field of the business it is about.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."query" IS 'GraphQL document and its variables, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."parameters" IS 'Values whoever runs it may change, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."schedule" IS 'When it runs, as a cron expression in the time of Madrid; null where somebody must ask for it.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."format" IS 'Format of the file.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."recipients" IS 'E-mail addresses of the users who get the file.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."isActive" IS 'Whether it can be run.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."createdBy" IS 'User who made the report, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "reports"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
