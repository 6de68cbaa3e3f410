import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { treatyFor } from '../catalogue/treaties.ts';
import { idOf } from '../keys.ts';
import { type Cents, rated, share } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Cession, Payment, Recovery, ReinsuranceClaim } from '../story.ts';
import type { ClaimPath } from './claim-path.ts';
import { payment } from './payments.ts';

const CESSION_STATUS: Readonly<Record<string, string>> = {
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'ACTIVE',
  PENDING: 'PROPOSED',
  CANCELLED: 'CANCELLED',
  LAPSED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
  RENEWED: 'EXPIRED',
};

/** What a policy is to be ceded for. */
export interface Ceded {
  readonly label: string;
  readonly type: string;
  readonly status: string;
  readonly sumInsured: Cents;
  readonly premium: Cents;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly mainCoverageId: string;
  readonly endorsed: boolean;
}

/** Cedes a policy to the treaty that takes its kind: a quota of it, or the sum above the retention. */
export function cede(policy: Ceded): Cession[] {
  const status = CESSION_STATUS[policy.status];
  const treaty = treatyFor(policy.type, policy.startAt);
  if (status === undefined || treaty === undefined) return [];
  const ceded =
    treaty.quota === null ? policy.sumInsured - treaty.retention : rated(policy.sumInsured, treaty.quota);
  if (ceded <= 0) return [];
  const facultative = treaty.type === 'FACULTATIVE';
  return [
    {
      id: idOf('cession', policy.label),
      treatyId: treaty.id,
      type: facultative ? 'FACULTATIVE' : 'PROPORTIONAL',
      status: status === 'ACTIVE' && policy.endorsed ? 'ADJUSTED' : status,
      ceded,
      retained: policy.sumInsured - ceded,
      premium: share(policy.premium, ceded, policy.sumInsured),
      effectiveAt: policy.startAt,
      updatedAt: Math.min(status === 'ACTIVE' ? policy.startAt : policy.endAt, AS_OF),
      coverageId: facultative ? policy.mainCoverageId : null,
    },
  ];
}

const OPEN = ['REPORTED', 'WITHDRAWN', 'REJECTED'];

/** The reinsurer's part of a claim: told early, submitted when decided, paid when we have paid. */
export function recoverFromReinsurer(
  key: string,
  cession: Cession | undefined,
  sumInsured: Cents,
  status: string,
  paid: Cents,
  path: ClaimPath,
  draw: Draw,
) {
  const nothing = {
    recoveries: [] as Recovery[],
    payments: [] as Payment[],
    reinsuranceClaims: [] as ReinsuranceClaim[],
  };
  if (cession === undefined || OPEN.includes(status)) return nothing;
  const submittedAt = path.decidedAt ?? path.reviewedAt ?? path.submittedAt;
  const base = { id: idOf('reinsurance-claim', key), cessionId: cession.id, submittedAt };
  if (paid === 0 || path.paidAt === null) {
    const open = path.decidedAt === null ? 'NOTIFIED' : draw.pick(['SUBMITTED', 'ACCEPTED', 'DISPUTED']);
    return {
      ...nothing,
      reinsuranceClaims: [
        { ...base, recovered: 0, status: open, recoveredAt: null, updatedAt: submittedAt, paymentId: null },
      ],
    };
  }
  const due = share(paid, cession.ceded, sumInsured);
  const partly = draw.oneIn(6);
  const recovered = partly ? rated(due, 6_000) : due;
  if (recovered === 0) return nothing;
  const at = Math.min(addDays(path.paidAt, draw.whole(5, 25)), AS_OF);
  const came = receive(key, recovered, path.paidAt, at);
  const reached = partly ? 'PARTIALLY_RECOVERED' : 'RECOVERED';
  const claim = {
    ...base,
    recovered,
    status: reached,
    recoveredAt: at,
    updatedAt: at,
    paymentId: came.money.id,
  };
  return { recoveries: [came.recovery], payments: [came.money], reinsuranceClaims: [claim] };
}

/** The reinsurer's money: as a payment, and as a recovery of the claim. */
function receive(
  key: string,
  amount: Cents,
  createdAt: Instant,
  at: Instant,
): { recovery: Recovery; money: Payment } {
  const money = payment({
    ...{ number: `COB-${key}-X1`, direction: 'IN', purpose: 'RECOVERY', amount, method: 'BANK_TRANSFER' },
    ...{ status: 'COMPLETED', dueAt: at, paidAt: at, metadata: { counterparty: 'Reaseguro' } },
  });
  const recovery: Recovery = {
    ...{ id: idOf('recovery', `${key}/reinsurance`), kind: 'REINSURANCE', amount, status: 'RECEIVED' },
    ...{ counterparty: 'Reaseguro', receivedAt: at, createdAt, notes: 'Participación del reasegurador.' },
  };
  return { recovery, money };
}
