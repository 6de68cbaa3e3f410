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
COMMENT ON TABLE "kpi_definitions" IS 'A key figure: what it measures, in which unit, and how often.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."id" IS 'Identifier of the KPI definition; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."name" IS 'Name of the figure, unique.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."description" IS 'What is counted, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."category" IS 'Field of the business it belongs to.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."calculation" IS 'How it is counted, as JSON; `lessIsBetter` says which way is good.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."unit" IS 'Unit of the figure and of its targets; RATIO is a part of one, PERCENT of a hundred.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."target" IS 'Value to reach in one period, in the unit; null where there is none.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."frequency" IS 'How often it is measured.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."isActive" IS 'Whether it is still measured.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_definitions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "kpi_values" IS 'One value of a key figure, for one period and one part of the house; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."id" IS 'Identifier of the KPI value; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."kpiId" IS 'Figure that was measured.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."value" IS 'Value in the unit of the figure.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."target" IS 'Target that held for the period, in the same unit.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."variance" IS 'Value minus target; whether more is good depends on the figure.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."dimension1" IS 'Region of the sales force, or the office.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."dimension2" IS 'Number of the agent, where the value is his.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."dimension3" IS 'Portfolio of the agent, such as C001.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."periodStart" IS 'First instant of the period.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."periodEnd" IS 'First instant after the period.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."metadata" IS 'Further facts of the measurement as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "kpi_values"."calculatedAt" IS 'Instant at which it was counted.';--> statement-breakpoint
COMMENT ON TABLE "performance_goals" IS 'A value of a key figure that someone is to reach within a period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."id" IS 'Identifier of the performance goal; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."userId" IS 'User who is to reach it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."kpiId" IS 'Figure the goal is set in.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."targetValue" IS 'Value to reach, in the unit of the figure.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."currentValue" IS 'Value reached so far, in the same unit.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."progress" IS 'Value reached as a percentage of the target.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."period" IS 'Length of the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."periodStart" IS 'First instant of the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."periodEnd" IS 'First instant after the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."status" IS 'State of the goal; AT_RISK is behind its time while the period lasts, MISSED when it is over.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."achievedAt" IS 'Instant at which the target was found to be reached.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "performance_goals"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "performance_scorecards" IS 'How one person or team did over a period: several figures as points, and their mean.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."id" IS 'Identifier of the performance scorecard; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."name" IS 'Name of the scorecard.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."userId" IS 'User it is about, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."agentId" IS 'Agent it is about, in the agents database; null for staff of the office.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."teamId" IS 'Team it is about, as a name: no database keeps teams.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."period" IS 'Length of the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."periodStart" IS 'First instant of the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."periodEnd" IS 'First instant after the period.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."metrics" IS 'Each figure with its value and points from 0 to 100, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."totalScore" IS 'Mean of the points, from 0 to 100.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."rank" IS 'Place among those compared, from 1; null where nobody is compared.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "performance_scorecards"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
