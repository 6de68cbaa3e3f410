import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import {
  type WorkflowDefinition,
  type WorkflowInstance,
  workflowDefinitions,
  workflowsOf,
} from '../_platform/book/tell/workflows.ts';

/** Rows of business processes, of their runs and of the steps each run took. */
export default sample('workflows', {
  workflow_definitions: (chapter) => once(chapter, workflowDefinitions.map(definitionRow)),
  workflow_instances: (chapter) => ofRuns(chapter, (run) => [instanceRow(run)]),
  workflow_step_executions: (chapter) => ofRuns(chapter, stepRows),
});

function ofRuns(chapter: Chapter, rowsOf: (run: WorkflowInstance) => Iterable<Row>): Iterable<Row> {
  return rows(inventedStories(chapter), (story) => rows(workflowsOf(story), rowsOf));
}

function definitionRow(definition: WorkflowDefinition) {
  return {
    id: definition.id,
    name: definition.name,
    description: definition.description,
    type: definition.type,
    trigger: { event: definition.event },
    // A list is written as text: a cell that is a list means an array column.
    steps: JSON.stringify(definition.steps.map((name) => ({ name }))),
    version: definition.version,
    isActive: definition.isActive,
    createdBy: definition.createdBy,
    createdAt: at(definition.createdAt),
    updatedAt: at(definition.createdAt),
  };
}

function instanceRow(run: WorkflowInstance) {
  return {
    id: run.id,
    definitionId: run.definition.id,
    status: run.status,
    currentStep: run.current,
    context: run.context,
    startedAt: at(run.startedAt),
    completedAt: at(run.completedAt),
    errorMessage: run.error,
    parentInstanceId: run.parentId,
    relatedId: run.relatedId,
    startedBy: run.startedBy,
    relatedType: run.relatedType,
    metadata: null,
    createdAt: at(run.startedAt),
    updatedAt: at(run.updatedAt),
  };
}

function stepRows(run: WorkflowInstance) {
  return run.steps.map((step) => ({
    id: step.id,
    instanceId: run.id,
    stepIndex: step.index,
    stepName: step.name,
    status: step.status,
    input: step.index === 0 ? run.context : null,
    output: step.status === 'COMPLETED' ? { done: true } : null,
    error: step.error,
    startedAt: at(step.startedAt),
    completedAt: at(step.completedAt),
    taskId: step.taskId,
    createdAt: at(step.startedAt),
    updatedAt: at(step.completedAt ?? run.updatedAt),
  }));
}
