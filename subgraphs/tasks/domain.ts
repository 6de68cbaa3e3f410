import { domain, entity } from '../_engine/domain.ts';
import { taskAttachments, taskComments, tasks } from './tables.ts';

export default domain('tasks', {
  number: 12,
  description: 'Work to be done by our staff, about which business, with comments and files.',
  entities: {
    Task: entity(tasks, {
      search: ['title'],
      edges: {
        assignedByUser: { to: 'User', via: 'assignedBy' },
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'tasksAssigned' },
        parentTask: { to: 'Task', via: 'parentTaskId', inverse: 'subtasks' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'tasks',
          to: {
            AGENT: 'Agent',
            CLAIM: 'Claim',
            COMPLAINT: 'Complaint',
            CUSTOMER: 'Customer',
            FRAUD_ALERT: 'FraudAlert',
            GDPR_REQUEST: 'GdprRequest',
            INVOICE: 'Invoice',
            LEAD: 'Lead',
            POLICY: 'Policy',
            QUOTE: 'Quote',
            RENEWAL: 'RenewalProcess',
            UNDERWRITING_CASE: 'UnderwritingCase',
            WORKFLOW_INSTANCE: 'WorkflowInstance',
          },
        },
      },
      classification: { personal: ['title', 'description', 'metadata'] },
    }),
    TaskComment: entity(taskComments, {
      edges: {
        task: { to: 'Task', via: 'taskId', inverse: 'taskComments' },
        user: { to: 'User', via: 'userId', inverse: 'taskComments' },
      },
      classification: { personal: ['comment'] },
    }),
    TaskAttachment: entity(taskAttachments, {
      edges: {
        document: { to: 'Document', via: 'documentId', inverse: 'taskAttachments' },
        task: { to: 'Task', via: 'taskId', inverse: 'taskAttachments' },
        uploadedByUser: { to: 'User', via: 'uploadedBy' },
      },
      classification: { personal: ['fileName', 'fileUrl'] },
    }),
  },
});
