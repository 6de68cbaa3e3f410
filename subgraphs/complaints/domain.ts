import { domain, entity } from '../_engine/domain.ts';
import { complaintEscalations, complaintResponses, complaints } from './tables.ts';

export default domain('complaints', {
  number: 34,
  description: 'Complaints of customers, our answers and their escalation.',
  entities: {
    Complaint: entity(complaints, {
      search: ['complaintNumber', 'subject'],
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'complaints' },
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'complaintsAssigned' },
        claim: { to: 'Claim', via: 'claimId', inverse: 'complaints' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'complaints' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'complaints' },
        parentComplaint: { to: 'Complaint', via: 'parentComplaintId', inverse: 'followUps' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'complaints' },
        product: { to: 'Product', via: 'productId', inverse: 'complaints' },
      },
      classification: { personal: ['subject', 'metadata'], medical: ['description', 'resolution'] },
    }),
    ComplaintResponse: entity(complaintResponses, {
      edges: {
        complaint: { to: 'Complaint', via: 'complaintId', inverse: 'complaintResponses' },
        respondedByUser: { to: 'User', via: 'respondedBy' },
      },
      classification: { personal: ['attachments'], medical: ['message'] },
      appendOnly: true,
    }),
    ComplaintEscalation: entity(complaintEscalations, {
      edges: {
        complaint: { to: 'Complaint', via: 'complaintId', inverse: 'complaintEscalations' },
        escalatedByUser: { to: 'User', via: 'escalatedBy' },
        escalatedFromUser: {
          to: 'User',
          via: 'escalatedFrom',
          inverse: 'complaintEscalationsFrom',
          matching: 'id',
        },
        escalatedToUser: {
          to: 'User',
          via: 'escalatedTo',
          inverse: 'complaintEscalationsTo',
          matching: 'id',
        },
      },
      classification: { personal: ['reason'] },
      appendOnly: true,
    }),
  },
});
