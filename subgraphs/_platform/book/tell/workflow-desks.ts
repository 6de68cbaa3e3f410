import { AS_OF, addDays } from '../calendar.ts';
import { userId } from '../keys.ts';
import type { Story } from '../story.ts';
import { complaintsOf } from './complaints.ts';
import { gdprRequestsOf } from './compliance.ts';
import { renewalsOf } from './renewals.ts';
import { complaintKey, gdprKey, renewalKey } from './task-desks.ts';
import { taskId } from './task-facts.ts';
import { RUN_KEPT_DAYS, tellWorkflow, type WorkflowInstance } from './workflow-facts.ts';

const KEPT_SINCE = addDays(AS_OF, -RUN_KEPT_DAYS);

type Stand = readonly [status: string, at?: string];

/** The processes of renewals, complaints and requests of data subjects. */
export function deskWorkflows(story: Story): WorkflowInstance[] {
  return [...renewals(story), ...complaints(story), ...gdprRequests(story)];
}

const RENEWED: Readonly<Record<string, Stand>> = {
  SCHEDULED: ['PENDING', 'calcular-prima'],
  QUOTED: ['RUNNING', 'avisar'],
  NOTIFIED: ['WAITING', 'esperar-respuesta'],
  ACCEPTED: ['RUNNING', 'emitir'],
  REJECTED: ['COMPLETED', 'esperar-respuesta'],
  NON_RENEWED: ['COMPLETED', 'avisar'],
  LAPSED: ['TIMED_OUT', 'esperar-respuesta'],
  CANCELLED: ['CANCELLED', 'esperar-respuesta'],
};

function renewals(story: Story): WorkflowInstance[] {
  return renewalsOf(story)
    .filter(({ updatedAt }) => updatedAt > KEPT_SINCE)
    .map((renewal) => {
      const [status, at] = RENEWED[renewal.status] ?? ['COMPLETED'];
      return tellWorkflow({
        code: 'RENEWAL',
        key: `renewal/${renewal.policyNumber}`,
        status,
        ...(at === undefined ? {} : { at }),
        about: ['RENEWAL', renewal.id],
        from: renewal.createdAt,
        until: renewal.completedAt ?? renewal.updatedAt,
        tasks: { avisar: taskId(renewalKey(renewal)) },
        startedBy: userId('system'),
        ...(status === 'TIMED_OUT' ? { error: 'El tomador no respondió antes del vencimiento.' } : {}),
        context: { policyNumber: renewal.policyNumber },
      });
    });
}

const ANSWERED: Readonly<Record<string, Stand>> = {
  RECEIVED: ['PENDING', 'acusar-recibo'],
  ACKNOWLEDGED: ['RUNNING', 'estudiar'],
  IN_PROGRESS: ['RUNNING', 'estudiar'],
  INFO_REQUESTED: ['WAITING', 'estudiar'],
  INADMISSIBLE: ['COMPLETED', 'estudiar'],
  WITHDRAWN: ['CANCELLED', 'estudiar'],
  ESCALATED_DGSFP: ['WAITING', 'notificar'],
};

function complaints(story: Story): WorkflowInstance[] {
  return complaintsOf(story).map((complaint) => {
    const [status, at] = ANSWERED[complaint.status] ?? ['COMPLETED'];
    return tellWorkflow({
      code: 'COMPLAINT',
      key: `complaint/${complaint.number}`,
      status,
      ...(at === undefined ? {} : { at }),
      about: ['COMPLAINT', complaint.id],
      from: complaint.path.filedAt,
      until: complaint.updatedAt,
      tasks: { estudiar: taskId(complaintKey(complaint)) },
      startedBy: userId('compliance', 1),
      context: { complaintNumber: complaint.number },
    });
  });
}

const DATA: Readonly<Record<string, Stand>> = {
  RECEIVED: ['PENDING', 'identificar'],
  IDENTITY_CHECK: ['WAITING', 'identificar'],
  IN_PROGRESS: ['RUNNING', 'recopilar'],
  EXTENDED: ['RUNNING', 'ejecutar'],
  REJECTED: ['COMPLETED', 'identificar'],
  WITHDRAWN: ['CANCELLED', 'recopilar'],
};

function gdprRequests(story: Story): WorkflowInstance[] {
  return gdprRequestsOf(story).map((request) => {
    const [status, at] = DATA[request.status] ?? ['COMPLETED'];
    return tellWorkflow({
      code: 'GDPR',
      key: gdprKey(request),
      status,
      ...(at === undefined ? {} : { at }),
      about: ['GDPR_REQUEST', request.id],
      from: request.path.requestedAt,
      until: request.updatedAt,
      tasks: { ejecutar: taskId(gdprKey(request)) },
      startedBy: request.processedBy ?? userId('compliance', 1),
      context: { requestType: request.type },
    });
  });
}
