import { AS_OF, addDays, DAY } from '../calendar.ts';
import { userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Endorsement, Invoice, Policy, Quote, Story } from '../story.ts';
import { claimTasks } from './task-claims.ts';
import { deskTasks } from './task-desks.ts';
import { type Task, tellTask } from './task-facts.ts';
import { agentUserId } from './users.ts';

/** The work that quotes, policies, receipts, claims and the desks' own files make for our staff. */
export function workOf(story: Story): Task[] {
  return [
    ...customerTasks(story),
    ...story.quotes.flatMap(quoteTasks),
    ...story.policies.flatMap(policyTasks),
    ...claimTasks(story),
    ...deskTasks(story),
  ];
}

/** The key of the task that reviews an underwriting case. */
export function reviewKey(quote: Quote): string {
  return `case/${quote.case!.number}`;
}

/** The key of the task that chases a receipt. */
export function chaseKey(invoice: Invoice): string {
  return `invoice/${invoice.number}`;
}

/** A remark about bills or sales is followed up. */
function customerTasks({ customer }: Story): Task[] {
  return customer.notes
    .filter(({ category }) => category === 'BILLING' || category === 'COMMERCIAL')
    .map((note) => {
      const open = note.at > addDays(AS_OF, -400);
      return tellTask({
        key: `note/${note.id}`,
        title: `Llamar a ${customer.companyName ?? customer.firstName} (${customer.number})`,
        description: note.text,
        type: 'CALL',
        priority: 'LOW',
        status: open ? 'OPEN' : 'COMPLETED',
        assignedTo: note.by,
        assignedBy: userId('sales', 1),
        about: ['CUSTOMER', customer.id],
        from: note.at,
        days: 15,
        ...(open ? {} : { endedAt: addDays(note.at, 6) }),
      });
    });
}

const REVIEW: Readonly<Record<string, string>> = {
  SUBMITTED: 'OPEN',
  IN_REVIEW: 'IN_PROGRESS',
  REFERRED: 'IN_PROGRESS',
  INFO_REQUESTED: 'BLOCKED',
  WITHDRAWN: 'CANCELLED',
  EXPIRED: 'CANCELLED',
};

const FOLLOWED: Readonly<Record<string, string>> = {
  QUOTED: 'OPEN',
  ACCEPTED: 'IN_PROGRESS',
  REJECTED: 'COMPLETED',
  EXPIRED: 'CANCELLED',
};

function quoteTasks(quote: Quote): Task[] {
  const status = FOLLOWED[quote.status];
  const call =
    status === undefined
      ? []
      : [
          tellTask({
            key: `quote/${quote.number}`,
            title: `Seguir la oferta ${quote.number}`,
            description: 'La oferta vincula quince días al menos (art. 6 LCS).',
            type: 'FOLLOW_UP',
            status,
            assignedTo: agentUserId(quote.agentId),
            assignedBy: userId('sales', 1),
            about: ['QUOTE', quote.id],
            from: addDays(quote.createdAt, 2),
            days: 15,
            ...(status === 'OPEN' ? {} : { endedAt: quote.updatedAt }),
          }),
        ];
  return quote.case === null ? call : [...call, reviewTask(quote, quote.case)];
}

function reviewTask(quote: Quote, file: NonNullable<Quote['case']>): Task {
  const status = REVIEW[file.status] ?? 'COMPLETED';
  return tellTask({
    key: reviewKey(quote),
    title: `Estudiar el expediente ${file.number}`,
    type: 'REVIEW',
    priority: /HIGH|UNINSURABLE/.test(file.riskLevel) ? 'HIGH' : 'NORMAL',
    status,
    assignedTo: file.assignedTo ?? userId('underwriting', 1),
    about: ['UNDERWRITING_CASE', file.id],
    from: file.submittedAt,
    days: 7,
    ...(status === 'OPEN' ? {} : { endedAt: file.updatedAt }),
  });
}

function policyTasks(policy: Policy): Task[] {
  const chased = policy.invoices.flatMap(chaseTasks);
  const reviewed = policy.endorsements
    .filter(({ type }) => type !== 'CANCELLATION')
    .map((endorsement) => endorsementTask(policy, endorsement));
  if (policy.status !== 'PENDING') return [...chased, ...reviewed];
  return [
    ...chased,
    ...reviewed,
    tellTask({
      key: `policy/${policy.number}/signature`,
      title: `Recoger la firma de la póliza ${policy.number}`,
      type: 'DOCUMENT_REQUEST',
      priority: policy.startAt - AS_OF < 15 * DAY ? 'HIGH' : 'NORMAL',
      status: 'OPEN',
      assignedTo: agentUserId(policy.agentId),
      about: ['POLICY', policy.id],
      from: policy.createdAt,
      days: 20,
    }),
  ];
}

const DECIDED: Readonly<Record<string, string>> = {
  DRAFT: 'OPEN',
  PENDING_APPROVAL: 'IN_PROGRESS',
  CANCELLED: 'CANCELLED',
};

function endorsementTask(policy: Policy, endorsement: Endorsement): Task {
  const status = DECIDED[endorsement.status] ?? 'COMPLETED';
  return tellTask({
    key: `endorsement/${endorsement.id}`,
    title: `Revisar el suplemento de la póliza ${policy.number}`,
    description: endorsement.description,
    type: 'REVIEW',
    status,
    assignedTo: userId('sales', 2),
    assignedBy: endorsement.requestedBy,
    about: ['POLICY', policy.id],
    from: endorsement.createdAt,
    days: 10,
    ...(status === 'OPEN' ? {} : { endedAt: endorsement.updatedAt }),
  });
}

const CHASED: Readonly<Record<string, string>> = {
  OVERDUE: 'IN_PROGRESS',
  IN_COLLECTION: 'BLOCKED',
  WRITTEN_OFF: 'CANCELLED',
  PARTIALLY_PAID: 'OPEN',
};

/** A receipt that came back is chased until it is paid or given up. */
function chaseTasks(invoice: Invoice): Task[] {
  const paidLate =
    invoice.status === 'PAID' && invoice.payments.length > 1 && invoice.creditNoteForId === null;
  const status = CHASED[invoice.status] ?? (paidLate ? 'COMPLETED' : undefined);
  if (status === undefined) return [];
  const draw = drawFrom(`chase-${invoice.number}`);
  return [
    tellTask({
      key: chaseKey(invoice),
      title: `Reclamar el recibo ${invoice.number}`,
      description: 'Al mes del vencimiento se suspende la cobertura (art. 15 LCS).',
      type: 'PAYMENT_CHASE',
      priority: invoice.status === 'IN_COLLECTION' ? 'HIGH' : 'NORMAL',
      status,
      assignedTo: userId('finance', draw.whole(1, 3)),
      about: ['INVOICE', invoice.id],
      from: addDays(invoice.dueAt, 1),
      days: 30,
      ...(status === 'OPEN' ? {} : { endedAt: invoice.paidAt ?? invoice.updatedAt }),
    }),
  ];
}
