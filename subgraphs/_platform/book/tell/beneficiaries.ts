import type { Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { BasisPoints } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Claim, Customer, Policy } from '../story.ts';
import { type Wish, wishesOf } from './beneficiary-wishes.ts';

/** Somebody a life or accident policy pays. */
export interface Beneficiary extends Wish {
  readonly id: string;
  readonly policyId: string;
  /** ACTIVE ones add up to a hundred per cent; PENDING ones step in for them and add up for themselves. */
  readonly status: string;
  readonly customerId: string | null;
  readonly address: string | null;
  readonly benefit: 'DEATH' | 'LIFE';
  readonly since: Instant;
  readonly updatedAt: Instant;
}

const PAYS: readonly string[] = ['LIFE', 'ACCIDENT'];
const WHOLE: BasisPoints = 10_000;

/** The claims of a policy on which its beneficiaries are or will be paid. */
export function payableClaims(policy: Policy): readonly Claim[] {
  return PAYS.includes(policy.type) ? policy.claims.filter(({ approved }) => (approved ?? 0) > 0) : [];
}

/**
 * Whom a policy pays; nobody where it insures neither life nor accident. What is due while the insured lives goes to
 * himself, and those named for his death step back behind him as long as it is being settled.
 */
export function beneficiariesOf(policy: Policy, holder: Customer): readonly Beneficiary[] {
  if (!PAYS.includes(policy.type)) return [];
  const living = payableClaims(policy).length > 0;
  const all = wishesOf(policy.customerId, policy.type === 'LIFE');
  const wishes = living ? all.filter(({ type }) => type !== 'CONTINGENT') : all;
  const named = wishes.map((wish, i) => namedIn(policy, wish, i + 1, living));
  return [...(living ? [self(policy, holder)] : []), ...named, ...replaced(policy, wishes.length + 1)];
}

function namedIn(policy: Policy, wish: Wish, ordinal: number, living: boolean): Beneficiary {
  const stepsIn = living || wish.type === 'CONTINGENT';
  return {
    ...wish,
    type: living && wish.type === 'PRIMARY' ? 'CONTINGENT' : wish.type,
    ...base(policy, ordinal),
    status: stepsIn ? 'PENDING' : 'ACTIVE',
    benefit: 'DEATH',
  };
}

function base(policy: Policy, ordinal: number) {
  return {
    id: idOf('beneficiary', `${policy.number}/${ordinal}`),
    policyId: policy.id,
    ...{ customerId: null, address: null, since: policy.createdAt, updatedAt: policy.createdAt },
  };
}

/** The insured himself, paid for disability, injury or treatment. */
function self(policy: Policy, holder: Customer): Beneficiary {
  const home = holder.addresses[0]!;
  const since = payableClaims(policy)[0]!.submittedAt;
  return {
    ...base(policy, 0),
    ...{ type: 'PRIMARY', relationship: 'OTHER', percentage: WHOLE, status: 'ACTIVE', benefit: 'LIFE' },
    ...{ firstName: holder.firstName!, lastName: holder.lastName!, birthDate: holder.birthDate },
    ...{ identityType: holder.identityType, identityNumber: holder.identityNumber },
    ...{ email: holder.email, phone: holder.phone, customerId: holder.id, since, updatedAt: since },
    address: `${home.street} ${home.number}, ${home.postalCode} ${home.city}`,
  };
}

/** One who was named before, on every ninth policy: no longer wanted, or dead. */
function replaced(policy: Policy, ordinal: number): Beneficiary[] {
  const draw = drawFrom(`beneficiary-before/${policy.number}`);
  if (!draw.oneIn(9) || policy.status === 'DRAFT' || policy.status === 'PENDING') return [];
  const before = wishesOf(`before/${policy.customerId}`, false)[0]!;
  if (before.relationship === 'LEGAL_HEIRS') return [];
  const status = before.relationship === 'PARENT' || draw.oneIn(4) ? 'DECEASED' : 'REVOKED';
  return [{ ...before, ...base(policy, ordinal), type: 'PRIMARY', status, benefit: 'DEATH' }];
}
