import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Policy } from '../story.ts';
import type { RenewalProcess } from '../tell/renewal-facts.ts';
import { momentsOf } from '../tell/renewal-path.ts';
import { renewalIdOf } from '../tell/renewals.ts';

/** The renewal of a policy as the source tells it: what was offered, and whether the holder stayed. Its dates are made up. */
export function renewalOf(
  policy: Policy,
  next: Policy | undefined,
  proposedPremium: Cents,
  draw: Draw,
): RenewalProcess {
  const status = next === undefined ? 'REJECTED' : 'COMPLETED';
  const moments = momentsOf(policy, { status, at: next?.createdAt ?? null }, draw);
  const { createdAt, quotedAt, notifiedAt, answeredAt, completedAt } = moments;
  const quote = {
    id: idOf('renewal-quote', policy.number),
    number: `REN-${policy.number}`,
    premium: proposedPremium,
    coverageChanges: null,
    validUntil: policy.endAt,
    accepted: next !== undefined,
    acceptedAt: next === undefined ? null : answeredAt,
    createdAt: quotedAt!,
    updatedAt: answeredAt!,
  };
  return {
    id: renewalIdOf(policy.id),
    policyId: policy.id,
    policyNumber: policy.number,
    customerId: policy.customerId,
    newPolicyId: next?.id ?? null,
    status,
    renewalAt: policy.endAt,
    currentPremium: policy.premium,
    proposedPremium,
    adjustmentReason: null,
    notifiedAt,
    respondedAt: answeredAt,
    response: next === undefined ? 'REJECT' : 'ACCEPT',
    completedAt,
    acceptedQuoteId: next === undefined ? null : quote.id,
    createdAt,
    updatedAt: completedAt!,
    quotes: [quote],
    reminders: [],
  };
}
