import { addMonths, type Instant } from '../calendar.ts';
import { userId } from '../keys.ts';
import { decimal, sumOf } from '../money.ts';
import type { Endorsement, Policy, Story } from '../story.ts';
import { type AuditEntry, moved, type Step, trailOf } from './audit-entry.ts';
import { agentUserId } from './users.ts';

const SYSTEM = userId('system');
const UNPAID = ['OVERDUE', 'IN_COLLECTION', 'WRITTEN_OFF'];

/** The trail of a policy: bound, in force, changed, and how it ended. */
export function policyTrail(policy: Policy, story: Story): AuditEntry[] {
  const first = policy.status === 'DRAFT' ? 'DRAFT' : 'PENDING';
  const premium = sumOf(
    policy.coverages.filter(({ endorsementId }) => endorsementId === null),
    (coverage) => coverage.premium,
  );
  const bound: Step = {
    ...{ action: 'CREATE', operation: 'bindPolicy', by: agentUserId(policy.agentId), at: policy.createdAt },
    changes: { ...moved(null, first), premium: { from: null, to: decimal(premium) } },
  };
  const changed = premium === policy.premium ? [] : premiumChanges(policy, decimal(premium));
  const of = { resource: 'policies', id: policy.id, number: policy.number };
  return trailOf(of, [bound, ...activation(policy), ...changed, ...ending(policy, story)]);
}

function step(from: string, to: string, at: Instant, operation: string, by = SYSTEM): Step {
  return { action: 'STATE_CHANGE', operation, by, at, changes: moved(from, to) };
}

function activation(policy: Policy): Step[] {
  const never = ['DRAFT', 'PENDING'].includes(policy.status) || fromInception(policy);
  return never ? [] : [step('PENDING', 'ACTIVE', policy.startAt, 'activatePolicy')];
}

function fromInception({ status, updatedAt, startAt }: Policy): boolean {
  return status === 'CANCELLED' && updatedAt <= startAt;
}

function premiumChanges(policy: Policy, from: string): Step[] {
  const endorsement = policy.endorsements.find(({ type }) => type === 'COVERAGE_ADD')!;
  const changes = { premium: { from, to: decimal(policy.premium) } };
  const by = endorsement.requestedBy;
  return [{ action: 'UPDATE', operation: 'applyEndorsement', by, at: endorsement.updatedAt, changes }];
}

function ending(policy: Policy, story: Story): Step[] {
  const dueAt = policy.invoices.find(({ status }) => UNPAID.includes(status))?.dueAt ?? policy.startAt;
  const suspended = step('ACTIVE', 'SUSPENDED', addMonths(dueAt, 1), 'suspendPolicy');
  switch (policy.status) {
    case 'SUSPENDED':
      return [suspended];
    case 'LAPSED':
      return [suspended, step('SUSPENDED', 'LAPSED', addMonths(dueAt, 6), 'lapsePolicy')];
    case 'EXPIRED':
      return [step('ACTIVE', 'EXPIRED', policy.endAt, 'expirePolicies')];
    case 'RENEWED':
      return [step('ACTIVE', 'RENEWED', successorOf(policy, story), 'renewPolicy')];
    case 'CANCELLED': {
      const from = fromInception(policy) ? 'PENDING' : 'ACTIVE';
      return [step(from, 'CANCELLED', policy.updatedAt, 'cancelPolicy', userId('sales', 1))];
    }
    default:
      return [];
  }
}

/** The instant the next term was bound. */
function successorOf(policy: Policy, story: Story): Instant {
  return (
    story.policies.find(({ previousPolicyId }) => previousPolicyId === policy.id)?.createdAt ?? policy.endAt
  );
}

/** States of an endorsement up to each of them, from the draft. */
const ENDORSED: Readonly<Record<string, readonly string[]>> = {
  DRAFT: [],
  PENDING_APPROVAL: ['PENDING_APPROVAL'],
  APPROVED: ['PENDING_APPROVAL', 'APPROVED'],
  REJECTED: ['PENDING_APPROVAL', 'REJECTED'],
  CANCELLED: ['CANCELLED'],
  APPLIED: ['PENDING_APPROVAL', 'APPROVED', 'APPLIED'],
  REVERSED: ['PENDING_APPROVAL', 'APPROVED', 'APPLIED', 'REVERSED'],
};

const OPERATIONS: Readonly<Record<string, readonly [operation: string, action: string]>> = {
  PENDING_APPROVAL: ['submitEndorsement', 'STATE_CHANGE'],
  APPROVED: ['approveEndorsement', 'APPROVE'],
  REJECTED: ['rejectEndorsement', 'REJECT'],
  CANCELLED: ['cancelEndorsement', 'STATE_CHANGE'],
  APPLIED: ['applyEndorsement', 'STATE_CHANGE'],
  REVERSED: ['reverseEndorsement', 'STATE_CHANGE'],
};

/** The trail of a change to a policy, from the draft to its state. Who asked for it does not approve it. */
export function endorsementTrail(endorsement: Endorsement, policy: Policy): AuditEntry[] {
  const asked = endorsement.requestedBy;
  const states = ENDORSED[endorsement.status]!;
  const created: Step = {
    ...{ action: 'CREATE', operation: 'createEndorsement', by: asked, at: endorsement.createdAt },
    changes: moved(null, 'DRAFT'),
  };
  const steps = states.map((state, i): Step => {
    const [operation, action] = OPERATIONS[state]!;
    const decides = action === 'APPROVE' || action === 'REJECT';
    const at = i < 2 ? endorsement.createdAt : endorsement.updatedAt;
    const by = decides ? userId('management', 1) : asked;
    return { action, operation, by, at, changes: moved(states[i - 1] ?? 'DRAFT', state) };
  });
  const of = { resource: 'endorsements', id: endorsement.id, number: `${policy.number}/${endorsement.type}` };
  return trailOf(of, [created, ...steps]);
}
