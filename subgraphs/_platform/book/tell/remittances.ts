import { AS_OF, addDays, type Instant, monthOf, officeHour } from '../calendar.ts';
import { insurers } from '../catalogue/carriers.ts';
import type { Payment, Policy } from '../story.ts';
import { agreementsOf } from './insurers.ts';
import { payment } from './payments.ts';

/** Firms pay the broker by transfer; whoever is debited pays the insurer himself. */
const FIRMS: readonly string[] = ['SME', 'FLEET', 'COMMUNITY', 'LIABILITY'];

/** Insurers whose premiums we collect on an agreement in force. */
const collecting = new Set(
  insurers
    .filter((insurer) =>
      agreementsOf(insurer).some(({ type, status }) => type === 'COLLECTION' && status === 'ACTIVE'),
    )
    .map(({ id }) => id),
);

/** The premiums of a policy that a broker held for the insurer and handed on, each as a payment out of the client account. */
export function remittancesOf(policy: Policy): Payment[] {
  if (!FIRMS.includes(policy.type) || !collecting.has(policy.insurerId)) return [];
  return policy.invoices
    .flatMap(({ payments }) => payments)
    .filter(({ direction, method, status }) => direction === 'IN' && isHeld(method, status))
    .flatMap((held) => remittance(policy.insurerId, held));
}

function isHeld(method: string, status: string): boolean {
  return method === 'BANK_TRANSFER' && status === 'COMPLETED';
}

function remittance(insurerId: string, held: Payment): Payment[] {
  const dueAt = nextRound(held.paidAt!);
  if (dueAt > AS_OF) return [];
  const { amount, number } = held;
  const wish = { direction: 'OUT', purpose: 'PREMIUM', amount, method: 'BANK_TRANSFER' } as const;
  return [
    payment({
      ...{ ...wish, number: `REM-${number.slice(4)}`, status: 'COMPLETED', dueAt, paidAt: dueAt },
      ...{ payeeType: 'INSURER', payeeId: insurerId },
      metadata: { remits: number, concept: 'Remesa de primas cobradas' },
    }),
  ];
}

/** What came in by the fifteenth goes out on the twentieth, the rest on the fifth of the next month. */
function nextRound(paidAt: Instant): Instant {
  const { start, end } = monthOf(paidAt);
  const early = paidAt < addDays(start, 15);
  return officeHour(early ? addDays(start, 19) : addDays(end, 4), 0.2);
}
