import { AS_OF, addDays } from '../calendar.ts';
import { userId } from '../keys.ts';
import { decimal } from '../money.ts';
import type { Claim, Payment, Story } from '../story.ts';
import { approvalKey, handlingKey } from './task-claims.ts';
import { taskId } from './task-facts.ts';
import { RUN_KEPT_DAYS, tellWorkflow, type WorkflowInstance } from './workflow-facts.ts';

/** The state of the process and the step it stands at, by the state of the claim; the last step where none is named. */
const STANDS: Readonly<Record<string, readonly [status: string, at?: string]>> = {
  REPORTED: ['PENDING', 'registrar'],
  UNDER_REVIEW: ['RUNNING', 'asignar'],
  PENDING_DOCS: ['WAITING', 'peritar'],
  PENDING_EXPERT: ['WAITING', 'peritar'],
  IN_PROGRESS: ['RUNNING', 'decidir'],
  REOPENED: ['RUNNING', 'decidir'],
  FRAUD_SUSPECTED: ['WAITING', 'decidir'],
  APPROVED: ['RUNNING', 'pagar'],
  PARTIALLY_APPROVED: ['RUNNING', 'pagar'],
  SETTLED: ['WAITING', 'pagar'],
  IN_LITIGATION: ['WAITING', 'pagar'],
  PAID: ['RUNNING', 'cerrar'],
  CLOSED: ['COMPLETED'],
  REJECTED: ['COMPLETED'],
  WITHDRAWN: ['CANCELLED', 'decidir'],
};

/** The process of each claim of a story, and of each transfer it led to. */
export function claimWorkflows(story: Story): WorkflowInstance[] {
  return story.policies.flatMap(({ claims }) =>
    claims.filter(isKept).flatMap((claim) => [handling(claim), ...payouts(claim)]),
  );
}

function isKept({ updatedAt }: Claim): boolean {
  return updatedAt > addDays(AS_OF, -RUN_KEPT_DAYS);
}

function key(claim: Claim): string {
  return `claim/${claim.number}`;
}

function handling(claim: Claim): WorkflowInstance {
  const [status, at] = STANDS[claim.status]!;
  const approval = approvalKey(claim);
  const small = claim.amount < 1_000_00 && claim.status === 'CLOSED';
  return tellWorkflow({
    code: 'CLAIM',
    key: key(claim),
    status,
    about: ['CLAIM', claim.id],
    from: claim.submittedAt,
    until: claim.updatedAt,
    ...(at === undefined ? {} : { at }),
    skipped: [...(small ? ['peritar'] : []), ...(claim.status === 'REJECTED' ? ['pagar'] : [])],
    tasks: {
      asignar: taskId(handlingKey(claim)),
      ...(approval === null ? {} : { decidir: taskId(approval) }),
    },
    startedBy: userId('system'),
    context: { claimNumber: claim.number, amount: decimal(claim.amount) },
  });
}

const TRANSFER: Readonly<Record<string, readonly [status: string, at?: string]>> = {
  PENDING: ['WAITING', 'comprobar-bloqueos'],
  SCHEDULED: ['WAITING', 'transferir'],
  PROCESSING: ['RUNNING', 'transferir'],
  FAILED: ['FAILED', 'transferir'],
};

function payouts(claim: Claim): WorkflowInstance[] {
  return claim.payments.filter(({ direction }) => direction === 'OUT').map((one) => payout(claim, one));
}

function payout(claim: Claim, payment: Payment): WorkflowInstance {
  const [status, at] = TRANSFER[payment.status] ?? ['COMPLETED'];
  return tellWorkflow({
    code: 'PAYOUT',
    key: `payment/${payment.number}`,
    status,
    about: ['PAYMENT', payment.id],
    from: payment.createdAt,
    until: payment.updatedAt,
    ...(at === undefined ? {} : { at }),
    parentKey: key(claim),
    context: { claimNumber: claim.number, paymentNumber: payment.number, amount: decimal(payment.amount) },
  });
}
