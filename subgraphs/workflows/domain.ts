import { domain, entity } from '../_engine/domain.ts';
import { workflowDefinitions, workflowInstances, workflowStepExecutions } from './tables.ts';

export default domain('workflows', {
  number: 19,
  description: 'Business processes as definitions, their running instances and each step taken.',
  entities: {
    WorkflowDefinition: entity(workflowDefinitions, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
    }),
    WorkflowInstance: entity(workflowInstances, {
      edges: {
        definition: { to: 'WorkflowDefinition', via: 'definitionId', inverse: 'workflowInstances' },
        parentInstance: { to: 'WorkflowInstance', via: 'parentInstanceId', inverse: 'childInstances' },
        startedByUser: { to: 'User', via: 'startedBy', inverse: 'workflowInstancesStarted' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'workflowInstances',
          to: {
            CLAIM: 'Claim',
            COMPLAINT: 'Complaint',
            CUSTOMER: 'Customer',
            GDPR_REQUEST: 'GdprRequest',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            QUOTE: 'Quote',
            RENEWAL: 'RenewalProcess',
            UNDERWRITING_CASE: 'UnderwritingCase',
          },
        },
      },
      classification: { personal: ['context', 'errorMessage', 'metadata'] },
    }),
    WorkflowStepExecution: entity(workflowStepExecutions, {
      edges: {
        instance: { to: 'WorkflowInstance', via: 'instanceId', inverse: 'workflowStepExecutions' },
        task: { to: 'Task', via: 'taskId', inverse: 'workflowStepExecutions' },
      },
      classification: { personal: ['input', 'output', 'error'] },
    }),
  },
});
