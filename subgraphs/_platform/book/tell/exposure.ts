import { addMonths, daysBetween, type Instant } from '../calendar.ts';
import { type Cents, share, sumOf } from '../money.ts';
import type { Claim, Policy } from '../story.ts';

/** The instant from which a policy covers nothing any more: the end of its term, or what ended it early. */
export function coverEnd(policy: Policy): Instant {
  const { cancelledAt, unpaidFrom } = policy.metadata as { cancelledAt?: string; unpaidFrom?: string };
  if (cancelledAt !== undefined) return Date.parse(cancelledAt);
  return unpaidFrom === undefined ? policy.endAt : addMonths(Date.parse(unpaidFrom), 1);
}

/** Premium earned between two instants: each guarantee by the days it was in force, of the days of the term. */
export function earnedBetween(policy: Policy, from: Instant, to: Instant): Cents {
  if (policy.status === 'DRAFT') return 0;
  const end = Math.min(coverEnd(policy), to);
  if (end <= policy.startAt || policy.endAt <= from) return 0;
  const term = daysBetween(policy.startAt, policy.endAt);
  return sumOf(policy.coverages, ({ premium, since }) => {
    const start = Math.max(policy.startAt, since, from);
    return end <= start ? 0 : share(premium, daysBetween(start, end), term);
  });
}

/** Premium of cover still to come at an instant; nothing for a policy that is over. */
export function unearnedAt(policy: Policy, at: Instant): Cents {
  if (policy.createdAt > at || coverEnd(policy) <= at) return 0;
  return earnedBetween(policy, at, policy.endAt);
}

/** What is set aside for a claim at an instant. */
export function reservedAt(claim: Claim, at: Instant): Cents {
  return sumOf(
    claim.reserves.filter((movement) => movement.at <= at),
    ({ amount }) => amount,
  );
}

/** What a claim costs as known at an instant: paid and set aside, before anything comes back. */
export function incurredAt(claim: Claim, at: Instant): Cents {
  const paid = claim.payments.filter(
    ({ direction, status, paidAt }) => direction === 'OUT' && status === 'COMPLETED' && paidAt! <= at,
  );
  return sumOf(paid, ({ amount }) => amount) + reservedAt(claim, at);
}
