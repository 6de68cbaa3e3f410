import { addDays, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Claim, Customer, Payment, Policy } from '../story.ts';
import { type Beneficiary, beneficiariesOf, payableClaims } from './beneficiaries.ts';

/** What a beneficiary is paid on a claim. */
export interface BeneficiaryPayout {
  readonly id: string;
  readonly claimId: string;
  readonly beneficiaryId: string;
  readonly amount: Cents;
  readonly status: string;
  readonly method: string;
  readonly payment: Payment | null;
  readonly paidAt: Instant | null;
  readonly notes: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

const OF_PAYMENT: Readonly<Record<string, string>> = {
  COMPLETED: 'PAID',
  PROCESSING: 'PROCESSING',
  SCHEDULED: 'APPROVED',
};
/** How far a payout is whose claim is decided and not settled. */
const BEFORE_PAYMENT: Readonly<Record<string, readonly [status: string, notes: string]>> = {
  APPROVED: ['APPROVED', 'Aprobado; pendiente de orden de pago.'],
  PARTIALLY_APPROVED: ['TAX_CLEARANCE', 'Pendiente de justificante fiscal.'],
  IN_LITIGATION: ['PENDING', 'En espera de resolución judicial.'],
};

/** The payouts of a policy: one for each payment of its claims, or one for what is approved and not yet paid. */
export function payoutsOf(policy: Policy, holder: Customer): readonly BeneficiaryPayout[] {
  const claims = payableClaims(policy);
  if (claims.length === 0) return [];
  const [own] = beneficiariesOf(policy, holder);
  return claims.flatMap((claim) => [...spoiled(claim, own!), ...ofClaim(claim, own!)]);
}

function ofClaim(claim: Claim, to: Beneficiary): BeneficiaryPayout[] {
  const out = claim.payments.filter(({ direction }) => direction === 'OUT');
  if (out.length === 0) {
    const [status, notes] = BEFORE_PAYMENT[claim.status] ?? BEFORE_PAYMENT['APPROVED']!;
    return [{ ...payout(claim, to, 1, claim.approved!), status, notes }];
  }
  return out.map((payment, i) => ({
    ...payout(claim, to, i + 1, payment.amount),
    status: OF_PAYMENT[payment.status] ?? 'PROCESSING',
    payment,
    paidAt: payment.paidAt,
    createdAt: payment.createdAt,
    updatedAt: payment.updatedAt,
  }));
}

function payout(claim: Claim, to: Beneficiary, ordinal: number, amount: Cents): BeneficiaryPayout {
  const decidedAt = claim.settledAt ?? claim.updatedAt;
  return {
    id: idOf('beneficiary-payout', `${claim.number}/${ordinal}`),
    ...{ claimId: claim.id, beneficiaryId: to.id, amount, status: 'PENDING', method: 'BANK_TRANSFER' },
    ...{ payment: null, paidAt: null, notes: null, createdAt: decidedAt, updatedAt: decidedAt },
  };
}

/** Attempts that came to nothing before the payment that did: a cheque that came back, a payout made twice. */
function spoiled(claim: Claim, to: Beneficiary): BeneficiaryPayout[] {
  const first = claim.payments.find(({ status, direction }) => direction === 'OUT' && status === 'COMPLETED');
  if (first === undefined) return [];
  const draw = drawFrom(`payout/${claim.number}`);
  const status = draw.pick(['FAILED', 'CANCELLED', null]);
  if (status === null) return [];
  const notes =
    status === 'FAILED' ? 'Cheque devuelto; se paga por transferencia.' : 'Emitido por duplicado.';
  const method = status === 'FAILED' ? 'CHECK' : 'BANK_TRANSFER';
  const at = Math.max(addDays(first.paidAt!, -3), claim.submittedAt);
  return [
    { ...payout(claim, to, 0, first.amount), status, method, notes, createdAt: at, updatedAt: first.paidAt! },
  ];
}
