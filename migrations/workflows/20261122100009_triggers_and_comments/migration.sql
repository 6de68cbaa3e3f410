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
COMMENT ON TABLE "workflow_definitions" IS 'A business process as we run it; a new version is a row of its own.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."id" IS 'Identifier of the workflow definition; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."name" IS 'Name of the process, the same in all its versions.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."description" IS 'What it does, from what to what.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."type" IS 'Kind of business it serves.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."trigger" IS 'What starts it, as JSON: an event, a schedule or a hand.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."steps" IS 'Its steps in order, as a JSON list; a run counts them from 0.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."version" IS 'Number of the version, from 1; running instances stay with theirs.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."isActive" IS 'Whether new runs may begin with it.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."createdBy" IS 'User who drew it up.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_definitions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "workflow_instances" IS 'One run of a process for one thing of the business.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."id" IS 'Identifier of the workflow instance; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."definitionId" IS 'Process and version it runs; its runs go when the definition goes.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."status" IS 'State of the run; COMPENSATING undoes what was done, in reverse order, after a failure.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."currentStep" IS 'Index from 0 of the step it stands at; where it ended, once it is over.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."context" IS 'Facts the steps work with, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."startedAt" IS 'Instant at which it began.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."completedAt" IS 'Instant at which it was over; null also where it FAILED, for that can be tried again.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."errorMessage" IS 'Why it failed, was undone or ran out of time.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."parentInstanceId" IS 'Run that started this one as one of its steps.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."relatedId" IS 'Identifier of the claim, renewal, payment … it runs for.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."startedBy" IS 'User who started it; null where an event did.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."relatedType" IS 'Kind of thing it runs for, which says in which database the id is found.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."metadata" IS 'Further facts of the run as JSON, such as the worker that holds it.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_instances"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "workflow_step_executions" IS 'One step that a run took or is taking.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."id" IS 'Identifier of the workflow step execution; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."instanceId" IS 'Run it belongs to; the step goes when the run goes.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."stepIndex" IS 'Place of the step in the process, from 0.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."stepName" IS 'Name of the step in the definition.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."status" IS 'State of the step; COMPENSATED was done and then undone.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."input" IS 'What it was given, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."output" IS 'What it returned, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."error" IS 'Why it failed.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."startedAt" IS 'Instant at which it was taken up.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."completedAt" IS 'Instant at which it was done, skipped, undone or failed; null while it is not over.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."taskId" IS 'Task a person does for this step, in the tasks database.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "workflow_step_executions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
