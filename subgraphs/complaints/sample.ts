import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type Complaint, complaintsOf } from '../_platform/book/tell/complaints.ts';

/** Rows of complaints, what was written about them and who handed them up. */
export default sample('complaints', {
  complaints: (chapter) => rows(complaintsIn(chapter), (complaint) => [complaintRow(complaint)]),
  complaint_responses: (chapter) => rows(complaintsIn(chapter), responseRows),
  complaint_escalations: (chapter) => rows(complaintsIn(chapter), escalationRows),
});

function* complaintsIn(chapter: Chapter): Generator<Complaint> {
  for (const story of inventedStories(chapter)) yield* complaintsOf(story);
}

function complaintRow(complaint: Complaint) {
  return {
    id: complaint.id,
    complaintNumber: complaint.number,
    customerId: complaint.customerId,
    policyId: complaint.policyId,
    claimId: complaint.claimId,
    type: complaint.type,
    category: complaint.category,
    severity: complaint.severity,
    status: complaint.status,
    subject: complaint.subject,
    description: complaint.text,
    channel: complaint.channel,
    assignedTo: complaint.assignedTo,
    priority: complaint.priority,
    resolutionDueDate: at(complaint.path.dueAt),
    resolvedAt: at(complaint.resolvedAt),
    resolution: complaint.resolution,
    customerSatisfaction: complaint.satisfaction,
    agentId: complaint.agentId,
    insurerId: complaint.insurerId,
    parentComplaintId: complaint.parentId,
    productId: complaint.productId,
    metadata: complaint.metadata,
    createdAt: at(complaint.path.filedAt),
    updatedAt: at(complaint.updatedAt),
  };
}

function responseRows({ id: complaintId, responses }: Complaint) {
  return responses.map((response) => ({
    id: response.id,
    complaintId,
    respondedBy: response.by,
    responseType: response.type,
    message: response.message,
    isInternal: response.isInternal,
    attachments: response.attachments,
    createdAt: at(response.at),
  }));
}

function escalationRows({ id: complaintId, escalations }: Complaint) {
  return escalations.map((escalation) => ({
    id: escalation.id,
    complaintId,
    escalatedFrom: escalation.from,
    escalatedTo: escalation.to,
    reason: escalation.reason,
    escalatedBy: escalation.by,
    escalatedAt: at(escalation.at),
  }));
}
