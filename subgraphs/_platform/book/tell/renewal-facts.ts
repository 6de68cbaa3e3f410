import type { Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';

/** How a policy comes, or does not come, into its next term. */
export interface RenewalProcess {
  readonly id: string;
  readonly policyId: string;
  readonly policyNumber: string;
  readonly customerId: string;
  readonly newPolicyId: string | null;
  readonly status: string;
  /** The day the term ends and the next begins. */
  readonly renewalAt: Instant;
  readonly currentPremium: Cents;
  readonly proposedPremium: Cents;
  readonly adjustmentReason: string | null;
  readonly notifiedAt: Instant | null;
  readonly respondedAt: Instant | null;
  readonly response: string | null;
  readonly completedAt: Instant | null;
  readonly acceptedQuoteId: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** From the first offer to the last, whose premium is the proposed one. */
  readonly quotes: readonly RenewalQuote[];
  readonly reminders: readonly RenewalReminder[];
}

/** A price offered for the next term. */
export interface RenewalQuote {
  readonly id: string;
  readonly number: string;
  readonly premium: Cents;
  readonly coverageChanges: object | null;
  readonly validUntil: Instant;
  /** Null while the customer has not answered. */
  readonly accepted: boolean | null;
  readonly acceptedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A message that the term ends, so many days before it does. */
export interface RenewalReminder {
  readonly id: string;
  readonly type: string;
  readonly channel: string;
  readonly status: string;
  readonly scheduledAt: Instant;
  readonly sentAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The moments of a process in order; those it has not reached are null. */
export interface RenewalMoments {
  readonly createdAt: Instant;
  readonly quotedAt: Instant | null;
  readonly notifiedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly completedAt: Instant | null;
}
