import { AS_OF, daysBetween, type Instant, startOfDay } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import type { Complaint, ComplaintWish } from './complaint-facts.ts';
import { escalationsOf, responsesOf } from './complaint-file.ts';
import {
  type ComplaintOutcome,
  type ComplaintPath,
  drawComplaintPath,
  drawRegulatorPath,
} from './complaint-path.ts';
import { wishesOf } from './complaint-wishes.ts';
import { decisionText } from './complaint-words.ts';
import { remembered } from './remembered.ts';

export type { Complaint, ComplaintEscalation, ComplaintResponse } from './complaint-facts.ts';

/** The complaints of a story, each with the stage before the regulator where there was one; most stories have none. */
export const complaintsOf: (story: Story) => readonly Complaint[] = remembered(tellComplaints);

function tellComplaints(story: Story): Complaint[] {
  const draw = drawFrom(`complaint-${story.customer.number}`);
  return wishesOf(story, draw).flatMap((wish) => {
    const path = drawComplaintPath(wish.status, wish.outcome, wish.after, draw);
    if (path === null) return [];
    const complaint = complaintOn(path, wish, draw);
    return [complaint, ...followUp(wish, complaint, draw)];
  });
}

/** Half of those we denied go to the regulator after we closed the file. */
function followUp(wish: ComplaintWish, complaint: Complaint, draw: Draw): Complaint[] {
  const { closedAt, outcome } = complaint.path;
  if (closedAt === null || outcome !== 'DISMISSED' || !(complaint.number === FIRST || draw.oneIn(2)))
    return [];
  const path = drawRegulatorPath(closedAt, draw);
  if (path === null) return [];
  const status = path.closedAt === null ? 'ESCALATED_DGSFP' : 'CLOSED';
  const number = `${complaint.number.slice(0, -1)}${Number(complaint.number.slice(-1)) + 1}`;
  const parentId = complaint.id;
  return [complaintOn(path, { ...wish, number, status, outcome: path.outcome, parentId }, draw)];
}

/** The first complaint of the book always went on to the regulator. */
const FIRST = 'QUE-000001-1';

const SEVERITIES = ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
const PRIORITIES: Readonly<Record<string, string>> = {
  LOW: 'LOW',
  MEDIUM: 'NORMAL',
  HIGH: 'HIGH',
  CRITICAL: 'URGENT',
};
const CHANNELS = ['WEB', 'EMAIL', 'POSTAL', 'OFFICE', 'APP'] as const;
/** Handles complaints; the head of the desk takes those handed up. */
const handler = userId('compliance', 2);

function complaintOn(path: ComplaintPath, wish: ComplaintWish, draw: Draw): Complaint {
  const { policy, claim, grievance, number, status } = wish;
  const severity = draw.pick(SEVERITIES);
  const handled = !['RECEIVED', 'ACKNOWLEDGED'].includes(status);
  const assignedTo = handled ? handler : null;
  const byRegulator = wish.parentId !== null;
  const filed = { number, path, severity, byRegulator, assignedTo };
  const final = path.decidedAt !== null && status !== 'INADMISSIBLE';
  return {
    id: idOf('complaint', number),
    number,
    customerId: policy.customerId,
    policyId: policy.id,
    claimId: claim?.id ?? null,
    productId: policy.productId,
    insurerId: /CLAIM|PREMIUM|RENEWAL|CANCEL/.test(grievance.category) ? policy.insurerId : null,
    agentId: /ADVICE|COMMISSION|SERVICE/.test(grievance.category) ? policy.agentId : null,
    parentId: wish.parentId,
    type: grievance.type,
    category: grievance.category,
    severity,
    priority: PRIORITIES[severity]!,
    status,
    subject: grievance.subject,
    text: grievance.text,
    channel: draw.pick(CHANNELS),
    assignedTo,
    path,
    resolvedAt: final ? path.decidedAt : null,
    resolution: final ? decisionText(wish.outcome!, byRegulator) : null,
    satisfaction: path.closedAt === null || draw.oneIn(3) ? null : satisfactionWith(wish.outcome, draw),
    updatedAt: latest(path),
    metadata: factsOf(path),
    responses: responsesOf(filed, claim, draw),
    escalations: escalationsOf(filed),
  };
}

function satisfactionWith(outcome: ComplaintOutcome, draw: Draw): number {
  return outcome === 'UPHELD' || outcome === 'SETTLED' ? draw.whole(3, 5) : draw.whole(1, 3);
}

function latest(path: ComplaintPath): Instant {
  const moments = [
    path.filedAt,
    path.acknowledgedAt,
    path.askedAt,
    path.answeredAt,
    path.decidedAt,
    path.escalatedAt,
  ];
  return Math.max(...[...moments, path.closedAt].map((moment) => moment ?? 0));
}

function factsOf(path: ComplaintPath): object {
  const text = (moment: Instant | null) => (moment === null ? null : new Date(moment).toISOString());
  return {
    synthetic: true,
    outcome: path.outcome,
    decisionNotifiedAt: path.notifiedAt !== null && path.notifiedAt < AS_OF ? text(path.notifiedAt) : null,
    daysPaused: path.answeredAt === null ? 0 : daysBetween(startOfDay(path.askedAt!), path.answeredAt),
    escalatedToRegulatorAt: text(path.escalatedAt),
  };
}
