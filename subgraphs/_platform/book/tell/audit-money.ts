import { userId } from '../keys.ts';
import { decimal } from '../money.ts';
import type { Payment, Policy } from '../story.ts';
import { type AuditEntry, moved, type Step, trailOf } from './audit-entry.ts';
import { SHOWCASE_POLICY_NUMBER } from './showcase.ts';

/** States of a payment up to each of them, after PENDING. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  PENDING: [],
  SCHEDULED: ['SCHEDULED'],
  PROCESSING: ['PROCESSING'],
  COMPLETED: ['COMPLETED'],
  CANCELLED: ['CANCELLED'],
  FAILED: ['PROCESSING', 'FAILED'],
  RETURNED: ['COMPLETED', 'RETURNED'],
  REFUNDED: ['COMPLETED', 'REFUNDED'],
  PARTIALLY_REFUNDED: ['COMPLETED', 'PARTIALLY_REFUNDED'],
};

const OPERATIONS: Readonly<Record<string, string>> = {
  SCHEDULED: 'schedulePayment',
  PROCESSING: 'submitPayment',
  COMPLETED: 'recordPayment',
  CANCELLED: 'cancelPayment',
  FAILED: 'failPayment',
  RETURNED: 'returnPayment',
  REFUNDED: 'refundPayment',
  PARTIALLY_REFUNDED: 'refundPayment',
};

const ODD = ['FAILED', 'RETURNED', 'REFUNDED', 'PARTIALLY_REFUNDED'];

/**
 * The trails of a policy's money: all of what goes out and of what comes back for claims, and of premiums only those
 * that went wrong or were given back. Receipts collected as planned have their trace in the bank's file; a trail of
 * each would be half of the audit log. The showcase policy has all of them.
 */
export function moneyTrail(policy: Policy): AuditEntry[] {
  const premiums = policy.invoices.flatMap(({ payments }) => payments);
  const whole = policy.number === SHOWCASE_POLICY_NUMBER;
  return [
    ...premiums
      .filter(({ status, direction }) => whole || direction === 'OUT' || ODD.includes(status))
      .flatMap(paymentTrail),
    ...policy.claims.flatMap(({ payments }) => payments).flatMap(paymentTrail),
  ];
}

function paymentTrail(payment: Payment): AuditEntry[] {
  const out = payment.direction === 'OUT';
  const created: Step = {
    ...{ action: 'CREATE', operation: out ? 'payClaim' : 'schedulePayments', at: payment.createdAt },
    by: out ? userId('finance', 1) : userId('system'),
    changes: { ...moved(null, 'PENDING'), amount: { from: null, to: decimal(payment.amount) } },
  };
  const states = PATHS[payment.status]!;
  const steps = states.map((state, i): Step => {
    const at = state === 'COMPLETED' ? (payment.paidAt ?? payment.updatedAt) : payment.updatedAt;
    const by = out || /REFUND/.test(state) ? userId('finance', 2) : userId('system');
    const changes = moved(states[i - 1] ?? 'PENDING', state);
    return { action: 'STATE_CHANGE', operation: OPERATIONS[state]!, by, at, changes };
  });
  const operation = payment.purpose === 'REFUND' ? 'refundPremium' : created.operation;
  const of = { resource: 'payments', id: payment.id, number: payment.number };
  return trailOf(of, [{ ...created, operation }, ...steps]);
}
