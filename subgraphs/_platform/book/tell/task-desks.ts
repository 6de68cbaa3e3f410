import { AS_OF, addDays, DAY } from '../calendar.ts';
import { userId } from '../keys.ts';
import type { Story } from '../story.ts';
import { type Complaint, complaintsOf } from './complaints.ts';
import { type GdprRequest, gdprRequestsOf } from './compliance.ts';
import { type FraudAlert, fraudAlertsOf } from './fraud-detection.ts';
import { type Lead, leadsOf } from './marketing.ts';
import { type RenewalProcess, renewalsOf } from './renewals.ts';
import { type Task, tellTask } from './task-facts.ts';
import { agentUserId } from './users.ts';

/** Calls to leads older than this are no longer kept. */
const KEPT_DAYS = 365;

/** The work that renewals, complaints, leads, fraud alerts and requests of data subjects make. */
export function deskTasks(story: Story): Task[] {
  const agents = new Map(story.policies.map(({ id, agentId }) => [id, agentId]));
  return [
    ...renewalsOf(story).map((renewal) => renewalTask(renewal, agents.get(renewal.policyId)!)),
    ...complaintsOf(story).map(complaintTask),
    ...gdprRequestsOf(story).map(gdprTask),
    ...fraudAlertsOf(story).map(fraudTask),
    ...leadsOf(story)
      .filter(({ createdAt }) => createdAt > addDays(AS_OF, -KEPT_DAYS))
      .map(leadTask),
  ];
}

/** The key of the task that looks after a renewal. */
export function renewalKey({ policyNumber }: RenewalProcess): string {
  return `renewal/${policyNumber}`;
}

/** The key of the task that answers a complaint. */
export function complaintKey({ number }: Complaint): string {
  return `complaint/${number}`;
}

/** The key of the task that answers a request of a data subject. */
export function gdprKey({ id }: GdprRequest): string {
  return `gdpr/${id}`;
}

const RENEWED: Readonly<Record<string, string>> = {
  SCHEDULED: 'OPEN',
  QUOTED: 'IN_PROGRESS',
  NOTIFIED: 'IN_PROGRESS',
  ACCEPTED: 'IN_PROGRESS',
  CANCELLED: 'CANCELLED',
};

function renewalTask(renewal: RenewalProcess, agentId: string): Task {
  const status = RENEWED[renewal.status] ?? 'COMPLETED';
  return tellTask({
    key: renewalKey(renewal),
    title: `Preparar la renovación de la póliza ${renewal.policyNumber}`,
    description: 'Todo cambio se comunica con dos meses de antelación (art. 22 LCS).',
    type: 'RENEWAL',
    status,
    assignedTo: agentUserId(agentId),
    assignedBy: userId('sales', 1),
    about: ['RENEWAL', renewal.id],
    from: renewal.createdAt,
    days: 30,
    ...(status === 'OPEN' ? {} : { endedAt: renewal.completedAt ?? renewal.updatedAt }),
  });
}

const ANSWERED: Readonly<Record<string, string>> = {
  RECEIVED: 'OPEN',
  ACKNOWLEDGED: 'OPEN',
  IN_PROGRESS: 'IN_PROGRESS',
  INFO_REQUESTED: 'BLOCKED',
  ESCALATED_DGSFP: 'BLOCKED',
  WITHDRAWN: 'CANCELLED',
};

function complaintTask(complaint: Complaint): Task {
  const status = ANSWERED[complaint.status] ?? 'COMPLETED';
  const { filedAt, dueAt } = complaint.path;
  return tellTask({
    key: complaintKey(complaint),
    title: `Responder la reclamación ${complaint.number}`,
    description: 'Respuesta razonada en un mes desde su presentación (Ley 44/2002).',
    type: 'COMPLAINT',
    priority: complaint.priority,
    status,
    assignedTo: complaint.assignedTo ?? userId('compliance', 1),
    about: ['COMPLAINT', complaint.id],
    from: filedAt,
    days: Math.round((dueAt - filedAt) / DAY),
    ...(status === 'OPEN' ? {} : { endedAt: complaint.resolvedAt ?? complaint.updatedAt }),
  });
}

const REQUESTED: Readonly<Record<string, string>> = {
  RECEIVED: 'OPEN',
  IDENTITY_CHECK: 'BLOCKED',
  IN_PROGRESS: 'IN_PROGRESS',
  EXTENDED: 'IN_PROGRESS',
  WITHDRAWN: 'CANCELLED',
};

function gdprTask(request: GdprRequest): Task {
  const status = REQUESTED[request.status] ?? 'COMPLETED';
  const { requestedAt, dueAt } = request.path;
  return tellTask({
    key: gdprKey(request),
    title: 'Atender un derecho del interesado',
    description: 'Un mes desde la solicitud, prorrogable dos más (art. 12.3 RGPD).',
    type: 'GDPR',
    priority: 'HIGH',
    status,
    assignedTo: request.processedBy ?? userId('compliance', 1),
    about: ['GDPR_REQUEST', request.id],
    from: requestedAt,
    days: Math.round((dueAt - requestedAt) / DAY),
    ...(status === 'OPEN' ? {} : { endedAt: request.path.completedAt ?? request.updatedAt }),
  });
}

const CALLED: Readonly<Record<string, string>> = {
  NEW: 'OPEN',
  CONTACTED: 'IN_PROGRESS',
  LOST: 'CANCELLED',
  DISQUALIFIED: 'CANCELLED',
};

function leadTask(lead: Lead): Task {
  const status = CALLED[lead.status] ?? 'COMPLETED';
  return tellTask({
    key: `lead/${lead.id}`,
    title: 'Llamar a quien pidió información',
    type: 'CALL',
    status,
    assignedTo: lead.assignedTo ?? userId('sales', 2),
    assignedBy: userId('sales', 1),
    about: ['LEAD', lead.id],
    from: lead.createdAt,
    days: 3,
    ...(status === 'OPEN' ? {} : { endedAt: lead.updatedAt }),
  });
}

const SUSPECTED: Readonly<Record<string, string>> = {
  OPEN: 'OPEN',
  ASSIGNED: 'OPEN',
  UNDER_INVESTIGATION: 'IN_PROGRESS',
  ESCALATED: 'BLOCKED',
};

function fraudTask(alert: FraudAlert): Task {
  const status = SUSPECTED[alert.status] ?? 'COMPLETED';
  const priority = alert.severity === 'CRITICAL' ? 'URGENT' : alert.severity === 'HIGH' ? 'HIGH' : 'NORMAL';
  return tellTask({
    key: `fraud/${alert.id}`,
    title: 'Revisar una alerta de fraude',
    description: 'Mientras la alerta siga abierta no se paga.',
    type: 'REVIEW',
    priority,
    status,
    assignedTo: alert.assignedTo ?? userId('claims', 1),
    about: ['FRAUD_ALERT', alert.id],
    from: alert.createdAt,
    days: 10,
    ...(status === 'OPEN' ? {} : { endedAt: alert.resolvedAt ?? alert.updatedAt }),
  });
}
