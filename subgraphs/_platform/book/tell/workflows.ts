import type { Story } from '../story.ts';
import { remembered } from './remembered.ts';
import { claimWorkflows } from './workflow-claims.ts';
import { contractWorkflows } from './workflow-contracts.ts';
import { deskWorkflows } from './workflow-desks.ts';
import type { WorkflowInstance } from './workflow-facts.ts';

export { type WorkflowDefinition, workflowDefinitions } from './workflow-definitions.ts';
export type { StepExecution, WorkflowInstance } from './workflow-facts.ts';

/** All runs of business processes of a story; a run stands after the one it is part of. */
export const workflowsOf: (story: Story) => readonly WorkflowInstance[] = remembered((story: Story) => [
  ...contractWorkflows(story),
  ...claimWorkflows(story),
  ...deskWorkflows(story),
]);
