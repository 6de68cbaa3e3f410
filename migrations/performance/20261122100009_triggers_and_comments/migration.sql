-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "kpi_definitions_updatedAt" BEFORE UPDATE ON "kpi_definitions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "performance_scorecards_updatedAt" BEFORE UPDATE ON "performance_scorecards" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "performance_goals_updatedAt" BEFORE UPDATE ON "performance_goals" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."id" IS 'Identifier of the KPI definition; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."id" IS 'Identifier of the KPI value; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."id" IS 'Identifier of the performance goal; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."id" IS 'Identifier of the performance scorecard; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
