import { AS_OF, addDays, daysBetween, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Customer, Policy } from '../story.ts';
import { type Beneficiary, beneficiariesOf } from './beneficiaries.ts';
import { portalUserId } from './users.ts';

/** A change of whom a policy pays. */
export interface BeneficiaryChange {
  readonly id: string;
  readonly policyId: string;
  readonly beneficiaryId: string;
  readonly type: string;
  readonly status: string;
  readonly before: object | null;
  readonly after: object;
  readonly effectiveAt: Instant;
  readonly requestedBy: string;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What was changed in whom a policy pays: those replaced, and requests that are on their way or were refused. */
export function beneficiaryChangesOf(policy: Policy, holder: Customer): readonly BeneficiaryChange[] {
  const named = beneficiariesOf(policy, holder);
  const draw = drawFrom(`beneficiary-changes/${policy.number}`);
  const gone = named.filter(({ status }) => status === 'REVOKED' || status === 'DECEASED');
  const [first] = named.filter(({ status, benefit }) => status === 'ACTIVE' && benefit === 'DEATH');
  const removed = gone.flatMap((one) => removal(policy, holder, one, first, draw));
  const asked = first === undefined ? [] : request(policy, holder, first, draw);
  return [...removed, ...asked];
}

/** One goes and another comes, on the same day. */
function removal(
  policy: Policy,
  holder: Customer,
  gone: Beneficiary,
  instead: Beneficiary | undefined,
  draw: Draw,
): BeneficiaryChange[] {
  const at = within(policy, draw);
  const made = (of: Beneficiary, type: string, before: object | null, after: object) =>
    change(policy, holder, of, { type, before, after, status: 'APPLIED' }, at);
  const remove = made(gone, 'REMOVE', { status: 'ACTIVE', percentage: 100 }, { status: gone.status });
  if (instead === undefined) return [remove];
  const { percentage, relationship } = instead;
  return [remove, made(instead, 'ADD', null, { relationship, percentage: percentage / 100 })];
}

const REQUESTS = [
  ['UPDATE', 'REQUESTED', { contactPhone: null }, { contactPhone: '+34 600000000' }],
  ['PERCENTAGE_CHANGE', 'APPROVED', { percentage: 100 }, { percentage: 60 }],
  ['PERCENTAGE_CHANGE', 'REJECTED', { percentage: 100 }, { percentage: 120 }],
  ['UPDATE', 'APPLIED', { address: 'Calle Vieja 1' }, { address: 'Calle Nueva 2' }],
] as const;

function request(policy: Policy, holder: Customer, of: Beneficiary, draw: Draw): BeneficiaryChange[] {
  const asked = policy.endorsements.find(({ type }) => type === 'BENEFICIARY_CHANGE');
  if (asked === undefined && !draw.oneIn(8)) return [];
  if (policy.status === 'DRAFT' || policy.status === 'PENDING') return [];
  // What the endorsement took back was refused here.
  const [type, status, before, after] = asked === undefined ? draw.pick(REQUESTS) : REQUESTS[2];
  const at = asked?.effectiveAt ?? within(policy, draw);
  return [change(policy, holder, of, { type, status, before, after }, Math.min(at, AS_OF))];
}

function change(
  policy: Policy,
  holder: Customer,
  of: Beneficiary,
  what: Pick<BeneficiaryChange, 'type' | 'status' | 'before' | 'after'>,
  at: Instant,
): BeneficiaryChange {
  const decided = what.status !== 'REQUESTED';
  return {
    id: idOf('beneficiary-change', `${of.id}/${what.type}`),
    ...{ policyId: policy.id, beneficiaryId: of.id, ...what, effectiveAt: at },
    requestedBy: portalUserId(holder.id) ?? userId('sales', 2),
    approvedBy: decided && what.status !== 'REJECTED' ? userId('underwriting', 1) : null,
    approvedAt: decided && what.status !== 'REJECTED' ? at : null,
    createdAt: Math.max(addDays(at, -4), policy.createdAt),
    updatedAt: decided ? at : Math.max(addDays(at, -4), policy.createdAt),
  };
}

/** A day of the term so far. */
function within(policy: Policy, draw: Draw): Instant {
  const until = Math.min(policy.endAt, AS_OF);
  return addDays(policy.startAt, draw.whole(0, Math.max(0, daysBetween(policy.startAt, until) - 1)));
}
