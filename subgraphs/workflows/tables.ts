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

/** ???. */
export const workflowDefinitions = pgTable(
  'workflow_definitions',
  {
    /** Identifier of the workflow definition; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    type: text({ enum: workflowDefinitionTypes }).notNull(),
    /** ???. */
    trigger: jsonb().notNull(),
    /** ???. */
    steps: jsonb().notNull(),
    /** ???. */
    version: integer().notNull().default(1),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
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

/** ???. */
export const workflowInstances = pgTable(
  'workflow_instances',
  {
    /** Identifier of the workflow instance; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    definitionId: text().notNull(),
    /** ???. */
    status: text({ enum: workflowInstanceStatuses }).notNull(),
    /** ???. */
    currentStep: integer().notNull().default(0),
    /** ???. */
    context: jsonb().notNull(),
    /** ???. */
    startedAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    parentInstanceId: text(),
    /** ???. */
    relatedId: text(),
    /** ???. */
    startedBy: text(),
    /** ???. */
    relatedType: text({ enum: workflowInstanceRelatedTypes }),
    /** ???. */
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

/** ???. */
export const workflowStepExecutions = pgTable(
  'workflow_step_executions',
  {
    /** Identifier of the workflow step execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    instanceId: text().notNull(),
    /** ???. */
    stepIndex: integer().notNull(),
    /** ???. */
    stepName: text().notNull(),
    /** ???. */
    status: text({ enum: workflowStepExecutionStatuses }).notNull(),
    /** ???. */
    input: jsonb(),
    /** ???. */
    output: jsonb(),
    /** ???. */
    error: text(),
    /** ???. */
    startedAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** ???. */
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
