import { AS_OF, addMonths, startOfDay } from '../../subgraphs/_platform/book/calendar.ts';
import type { Policy, Story } from '../../subgraphs/_platform/book/story.ts';
import { type RenewalProcess, renewalsOf } from '../../subgraphs/_platform/book/tell/renewals.ts';
import { broken, inOrder } from './sentences.ts';

/** Every rule that the renewals of a story break, as sentences. */
export function brokenRenewals(story: Story): string[] {
  return renewalsOf(story).flatMap((renewal) => {
    const policy = story.policies.find(({ id }) => id === renewal.policyId)!;
    const next = story.policies.find(({ id }) => id === renewal.newPolicyId);
    return [...courseRules(renewal, policy, next), ...offerRules(renewal), ...reminderRules(renewal)];
  });
}

function courseRules(renewal: RenewalProcess, policy: Policy, next: Policy | undefined): string[] {
  const { status, notifiedAt, respondedAt, completedAt, renewalAt, createdAt, updatedAt } = renewal;
  const ended = /COMPLETED|REJECTED|NON_RENEWED|LAPSED|CANCELLED/.test(status);
  return broken(policy.number, {
    'its renewal goes forward in time': inOrder(
      [createdAt, notifiedAt, respondedAt, completedAt].filter((at) => at !== null),
    ),
    'its renewal is over exactly when it says so': ended === (completedAt !== null),
    'nothing of its renewal lies in the future': updatedAt <= AS_OF && (completedAt ?? 0) <= AS_OF,
    'the holder is told two months before the end':
      notifiedAt === null || startOfDay(notifiedAt) <= addMonths(renewalAt, -2),
    'the holder refuses a month before the end':
      status !== 'REJECTED' || startOfDay(respondedAt!) <= addMonths(renewalAt, -1),
    'is renewed exactly when a policy follows': (status === 'COMPLETED') === (next !== undefined),
    'is followed without a gap': next === undefined || next.startAt === renewalAt,
    'the next term costs what was offered':
      next === undefined || initialPremium(next) === renewal.proposedPremium,
  });
}

function initialPremium({ coverages }: Policy): number {
  return coverages
    .filter(({ endorsementId }) => endorsementId === null)
    .reduce((sum, { premium }) => sum + premium, 0);
}

function offerRules({ policyNumber, status, quotes, acceptedQuoteId, proposedPremium }: RenewalProcess) {
  const taken = quotes.filter(({ accepted }) => accepted === true);
  return broken(policyNumber, {
    'proposes the price of its last offer': quotes.length === 0 || quotes.at(-1)!.premium === proposedPremium,
    'has an offer once it is quoted':
      quotes.length > 0 === (status !== 'SCHEDULED') || status === 'CANCELLED',
    'one offer is taken exactly when the renewal is':
      taken.length === Number(/ACCEPTED|COMPLETED/.test(status)) &&
      (taken[0]?.id ?? null) === acceptedQuoteId,
    'an offer is taken after it is made': quotes.every((one) => (one.acceptedAt ?? AS_OF) >= one.createdAt),
  });
}

function reminderRules({ policyNumber, reminders }: RenewalProcess) {
  return broken(policyNumber, {
    'reminders that went out have an instant': reminders.every(
      ({ status, sentAt }) => (status === 'SENT') === (sentAt !== null),
    ),
    'only reminders to come are planned': reminders.every(
      ({ status, scheduledAt }) => status !== 'SCHEDULED' || scheduledAt > AS_OF,
    ),
  });
}
