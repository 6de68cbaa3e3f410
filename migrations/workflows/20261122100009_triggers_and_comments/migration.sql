-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "workflow_definitions_updatedAt" BEFORE UPDATE ON "workflow_definitions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "workflow_instances_updatedAt" BEFORE UPDATE ON "workflow_instances" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "workflow_step_executions_updatedAt" BEFORE UPDATE ON "workflow_step_executions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."id" IS 'Identifier of the workflow definition; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."id" IS 'Identifier of the workflow instance; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."id" IS 'Identifier of the workflow step execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
