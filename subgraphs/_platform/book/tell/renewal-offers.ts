import { AS_OF } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';
import type { Policy, Quote, QuoteItem, Story } from '../story.ts';
import { type RenewalProcess, type RenewalQuote, renewalsOf } from './renewals.ts';

/**
 * The quotes that a story's renewals led to: where the holder bargained, each offer was worked out anew and stands among
 * the quotes under the number it has in the renewal. What followed as a policy was bound without one.
 */
export function renewalOffersOf(story: Story): readonly Quote[] {
  return renewalsOf(story)
    .filter(({ quotes, newPolicyId }) => quotes.length > 1 && newPolicyId === null)
    .flatMap((renewal) => {
      const policy = story.policies.find(({ id }) => id === renewal.policyId)!;
      return renewal.quotes.map((_, turn) => offerOf(policy, renewal, turn));
    });
}

const HISTORY: Readonly<Record<string, readonly string[]>> = {
  QUOTED: ['CREATED', 'RATED', 'SENT'],
  ACCEPTED: ['CREATED', 'RATED', 'SENT', 'VIEWED', 'ACCEPTED'],
  REJECTED: ['CREATED', 'RATED', 'SENT', 'VIEWED', 'REJECTED'],
};

function statusOf({ accepted }: RenewalQuote): string {
  if (accepted === null) return 'QUOTED';
  return accepted ? 'ACCEPTED' : 'REJECTED';
}

function offerOf(policy: Policy, { quotes }: RenewalProcess, turn: number): Quote {
  const { number, premium, createdAt, updatedAt, validUntil } = quotes[turn]!;
  const status = statusOf(quotes[turn]!);
  const before = quotes[turn - 1];
  return {
    id: idOf('quote', number),
    ...{ number, status, premium, createdAt, updatedAt, validUntil },
    productId: policy.productId,
    insurerId: policy.insurerId,
    customerId: policy.customerId,
    agentId: policy.agentId,
    sumInsured: policy.sumInsured,
    convertedAt: null,
    policyId: null,
    parentQuoteId: before === undefined ? null : idOf('quote', before.number),
    risk: policy.risks[0]!,
    items: itemsOf(number, policy, premium),
    history: historyOf(number, status, createdAt, Math.min(updatedAt, AS_OF)),
    case: null,
  };
}

/** The coverages in force at the new price; the first takes what rounding leaves. */
function itemsOf(number: string, { coverages, premium: before }: Policy, premium: Cents): QuoteItem[] {
  const parts = coverages.map((coverage) => Math.floor((coverage.premium * premium) / before));
  const left = premium - parts.reduce((sum, part) => sum + part, 0);
  return coverages.map(({ productCoverageId, name, limit, isOptional }, i) => ({
    id: idOf('quote-item', `${number}/${i + 1}`),
    ...{ productCoverageId, name, limit, isOptional },
    premium: parts[i]! + (i === 0 ? left : 0),
  }));
}

function historyOf(number: string, status: string, from: number, to: number): Quote['history'] {
  const actions = HISTORY[status]!;
  return actions.map((action, i) => ({
    id: idOf('quote-history', `${number}/${i + 1}`),
    action,
    by: userId('sales', 1 + (i % 2)),
    changes: null,
    at: from + Math.floor(((to - from) * i) / (actions.length - 1)),
  }));
}
