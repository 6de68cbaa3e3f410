import { boolean, foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `WorkflowDefinition.type`. */
export const workflowDefinitionTypes = [
  'UNDERWRITING',
  'CLAIM',
  'RENEWAL',
  'COLLECTION',
  'COMPLAINT',
  'GDPR',
  'ONBOARDING',
  'CUSTOM',
] as const;

/** A business process as we run it; a new version is a row of its own. */
export const workflowDefinitions = pgTable(
  'workflow_definitions',
  {
    /** Identifier of the workflow definition; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the process, the same in all its versions. */
    name: text().notNull(),
    /** What it does, from what to what. */
    description: text(),
    /** Kind of business it serves. */
    type: text({ enum: workflowDefinitionTypes }).notNull(),
    /** What starts it, as JSON: an event, a schedule or a hand. */
    trigger: jsonb().notNull(),
    /** Its steps in order, as a JSON list; a run counts them from 0. */
    steps: jsonb().notNull(),
    /** Number of the version, from 1; running instances stay with theirs. */
    version: integer().notNull().default(1),
    /** Whether new runs may begin with it. */
    isActive: boolean().notNull().default(true),
    /** User who drew it up. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('workflow_definitions_type_idx').on(t.type),
    index('workflow_definitions_isActive_idx').on(t.isActive),
    index('workflow_definitions_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `WorkflowInstance.status`. */
export const workflowInstanceStatuses = [
  'PENDING',
  'RUNNING',
  'WAITING',
  'COMPLETED',
  'FAILED',
  'COMPENSATING',
  'COMPENSATED',
  'CANCELLED',
  'TIMED_OUT',
] as const;

/** Words of `WorkflowInstance.relatedType`. */
export const workflowInstanceRelatedTypes = [
  'POLICY',
  'CLAIM',
  'CUSTOMER',
  'QUOTE',
  'RENEWAL',
  'GDPR_REQUEST',
  'COMPLAINT',
  'PAYMENT',
  'UNDERWRITING_CASE',
] as const;

/** One run of a process for one thing of the business. */
export const workflowInstances = pgTable(
  'workflow_instances',
  {
    /** Identifier of the workflow instance; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Process and version it runs; its runs go when the definition goes. */
    definitionId: text().notNull(),
    /** State of the run; COMPENSATING undoes what was done, in reverse order, after a failure. */
    status: text({ enum: workflowInstanceStatuses }).notNull(),
    /** Index from 0 of the step it stands at; where it ended, once it is over. */
    currentStep: integer().notNull().default(0),
    /** Facts the steps work with, as JSON. */
    context: jsonb().notNull(),
    /** Instant at which it began. */
    startedAt: instant().notNull().default(now),
    /** Instant at which it was over; null also where it FAILED, for that can be tried again. */
    completedAt: instant(),
    /** Why it failed, was undone or ran out of time. */
    errorMessage: text(),
    /** Run that started this one as one of its steps. */
    parentInstanceId: text(),
    /** Identifier of the claim, renewal, payment … it runs for. */
    relatedId: text(),
    /** User who started it; null where an event did. */
    startedBy: text(),
    /** Kind of thing it runs for, which says in which database the id is found. */
    relatedType: text({ enum: workflowInstanceRelatedTypes }),
    /** Further facts of the run as JSON, such as the worker that holds it. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('workflow_instances_definitionId_idx').on(t.definitionId),
    index('workflow_instances_status_idx').on(t.status),
    index('workflow_instances_startedAt_idx').on(t.startedAt),
    index('workflow_instances_parentInstanceId_idx').on(t.parentInstanceId),
    index('workflow_instances_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('workflow_instances_startedBy_idx').on(t.startedBy),
    foreignKey({
      name: 'workflow_instances_definitionId_fkey',
      columns: [t.definitionId],
      foreignColumns: [workflowDefinitions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'workflow_instances_parentInstanceId_fkey',
      columns: [t.parentInstanceId],
      foreignColumns: [t.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `WorkflowStepExecution.status`. */
export const workflowStepExecutionStatuses = [
  'PENDING',
  'RUNNING',
  'WAITING',
  'COMPLETED',
  'FAILED',
  'SKIPPED',
  'COMPENSATED',
] as const;

/** One step that a run took or is taking. */
export const workflowStepExecutions = pgTable(
  'workflow_step_executions',
  {
    /** Identifier of the workflow step execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Run it belongs to; the step goes when the run goes. */
    instanceId: text().notNull(),
    /** Place of the step in the process, from 0. */
    stepIndex: integer().notNull(),
    /** Name of the step in the definition. */
    stepName: text().notNull(),
    /** State of the step; COMPENSATED was done and then undone. */
    status: text({ enum: workflowStepExecutionStatuses }).notNull(),
    /** What it was given, as JSON. */
    input: jsonb(),
    /** What it returned, as JSON. */
    output: jsonb(),
    /** Why it failed. */
    error: text(),
    /** Instant at which it was taken up. */
    startedAt: instant().notNull().default(now),
    /** Instant at which it was done, skipped, undone or failed; null while it is not over. */
    completedAt: instant(),
    /** Task a person does for this step, in the tasks database. */
    taskId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('workflow_step_executions_instanceId_idx').on(t.instanceId),
    index('workflow_step_executions_status_idx').on(t.status),
    index('workflow_step_executions_taskId_idx').on(t.taskId),
    foreignKey({
      name: 'workflow_step_executions_instanceId_fkey',
      columns: [t.instanceId],
      foreignColumns: [workflowInstances.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
