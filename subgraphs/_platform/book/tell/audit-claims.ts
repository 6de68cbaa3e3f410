import type { Instant } from '../calendar.ts';
import { userId } from '../keys.ts';
import { decimal } from '../money.ts';
import type { Claim, Payment } from '../story.ts';
import { type AuditEntry, type Changes, moved, type Step, trailOf } from './audit-entry.ts';

const APPROVED = ['UNDER_REVIEW', 'IN_PROGRESS', 'APPROVED'];

/** States a claim went through up to each of them, after REPORTED. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  REPORTED: [],
  UNDER_REVIEW: ['UNDER_REVIEW'],
  PENDING_DOCS: ['UNDER_REVIEW', 'PENDING_DOCS'],
  PENDING_EXPERT: ['UNDER_REVIEW', 'PENDING_EXPERT'],
  IN_PROGRESS: ['UNDER_REVIEW', 'IN_PROGRESS'],
  FRAUD_SUSPECTED: ['UNDER_REVIEW', 'FRAUD_SUSPECTED'],
  WITHDRAWN: ['UNDER_REVIEW', 'WITHDRAWN'],
  REJECTED: ['UNDER_REVIEW', 'IN_PROGRESS', 'REJECTED'],
  APPROVED,
  PARTIALLY_APPROVED: ['UNDER_REVIEW', 'IN_PROGRESS', 'PARTIALLY_APPROVED'],
  IN_LITIGATION: ['UNDER_REVIEW', 'IN_PROGRESS', 'PARTIALLY_APPROVED', 'IN_LITIGATION'],
  SETTLED: [...APPROVED, 'SETTLED'],
  PAID: [...APPROVED, 'SETTLED', 'PAID'],
  CLOSED: [...APPROVED, 'SETTLED', 'PAID', 'CLOSED'],
  REOPENED: [...APPROVED, 'SETTLED', 'PAID', 'CLOSED', 'REOPENED'],
};

const OPERATIONS: Readonly<Record<string, string>> = {
  UNDER_REVIEW: 'triageClaim',
  PENDING_DOCS: 'requestClaimDocuments',
  PENDING_EXPERT: 'appointExpert',
  IN_PROGRESS: 'startAdjustment',
  FRAUD_SUSPECTED: 'flagClaimFraud',
  WITHDRAWN: 'withdrawClaim',
  APPROVED: 'approveClaim',
  PARTIALLY_APPROVED: 'approveClaim',
  REJECTED: 'rejectClaim',
  IN_LITIGATION: 'litigateClaim',
  SETTLED: 'settleClaim',
  PAID: 'payClaim',
  CLOSED: 'closeClaim',
  REOPENED: 'reopenClaim',
};

const DECISIONS: Readonly<Record<string, string>> = {
  APPROVED: 'APPROVE',
  PARTIALLY_APPROVED: 'APPROVE',
  REJECTED: 'REJECT',
};

/** The trail of a claim, from the report to its state. */
export function claimTrail(claim: Claim): AuditEntry[] {
  const reported: Step = {
    ...{ action: 'CREATE', operation: 'submitClaim', by: userId('sales', 2), at: claim.submittedAt },
    changes: { ...moved(null, 'REPORTED'), amount: { from: null, to: decimal(claim.amount) } },
  };
  const paid = lastPaid(claim);
  const states = PATHS[claim.status]!.filter((state) => state !== 'PAID' || paid !== undefined);
  const steps = states.map((state, i): Step => {
    const from = states[i - 1] ?? 'REPORTED';
    const action = DECISIONS[state] ?? 'STATE_CHANGE';
    const at = momentOf(state, claim, paid);
    return {
      action,
      operation: OPERATIONS[state]!,
      by: actorOf(state, claim),
      at,
      changes: changesOf(from, state, claim),
    };
  });
  return trailOf({ resource: 'claims', id: claim.id, number: claim.number }, [reported, ...steps]);
}

function lastPaid({ payments }: Claim): Payment | undefined {
  return payments.findLast(({ direction, paidAt }) => direction === 'OUT' && paidAt !== null);
}

function changesOf(from: string, to: string, claim: Claim): Changes {
  const approved = DECISIONS[to] === 'APPROVE' && claim.approved !== null;
  return approved
    ? { ...moved(from, to), approvedAmount: { from: null, to: decimal(claim.approved!) } }
    : moved(from, to);
}

/** Four eyes: whoever works on a claim does not decide it, and finance pays. */
function actorOf(state: string, claim: Claim): string {
  const adjuster = claim.assignedTo ?? userId('claims', 3);
  if (state === 'PAID') return userId('finance', 2);
  if (!(state in DECISIONS)) return adjuster;
  return adjuster === userId('claims', 1) ? userId('claims', 2) : userId('claims', 1);
}

function momentOf(state: string, claim: Claim, paid: Payment | undefined): Instant {
  const { reviewedAt, settledAt, updatedAt, adjustments, reserves } = claim;
  if (state === 'UNDER_REVIEW' || state === 'IN_PROGRESS') return reviewedAt!;
  if (state in DECISIONS) return adjustments[0]?.at ?? settledAt ?? updatedAt;
  if (state === 'SETTLED') return settledAt!;
  if (state === 'PAID') return paid!.paidAt!;
  return state === 'REOPENED' ? Math.max(reserves.at(-1)?.at ?? 0, updatedAt) : updatedAt;
}
