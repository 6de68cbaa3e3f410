import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { type LoyaltyAccount, loyaltyOf } from '../../subgraphs/_platform/book/tell/loyalty.ts';
import { tiers } from '../../subgraphs/_platform/book/tell/loyalty-programs.ts';
import { type Referral, referralsOf } from '../../subgraphs/_platform/book/tell/referrals.ts';
import { broken, inOrder } from './sentences.ts';

/** Every rule that the points of a story's customer and the referrals he made break, as sentences. */
export function brokenLoyalty(story: Story, next: Story | undefined): string[] {
  const account = loyaltyOf(story, next);
  return [
    ...(account === null ? [] : accountRules(account)),
    ...referralsOf(story, next).flatMap((referral) => referralRules(referral, account)),
  ];
}

function accountRules(account: LoyaltyAccount): string[] {
  const { transactions, redemptions, currentPoints, lifetimePoints, tier } = account;
  let sum = 0;
  const balances = transactions.every(({ points, balance }) => {
    sum += points;
    return sum === balance && balance >= 0;
  });
  const causes = transactions
    .filter(({ type }) => ['ACCRUAL', 'BONUS', 'ADJUSTMENT'].includes(type))
    .map(({ type, reference }) => `${type} ${reference}`);
  return [
    ...broken(`account ${account.id}`, {
      'each balance is the sum up to it, never below zero': balances,
      'has the points of its ledger': sum === currentPoints,
      'its ledger is in order': inOrder([account.createdAt, ...transactions.map(({ at }) => at), AS_OF]),
      'is given points once for the same thing': new Set(causes).size === causes.length,
      'is of the tier of its lifetime': tiers.find(([, from]) => lifetimePoints >= from)![0] === tier,
      'expires while it has points': (account.expiresAt !== null) === currentPoints > 0,
      'keeps no point that has expired': account.expiresAt === null || account.expiresAt > AS_OF,
      'has nothing left when it is closed': account.status !== 'CLOSED' || currentPoints === 0,
    }),
    ...redemptions.flatMap((redemption) => {
      const own = transactions.filter(({ redemptionId }) => redemptionId === redemption.id);
      const back = redemption.status === 'REJECTED' || redemption.status === 'CANCELLED';
      return broken(`redemption ${redemption.id}`, {
        'took its points, or gave them back':
          own[0]?.points === -redemption.points &&
          own.reduce((total, { points }) => total + points, 0) === (back ? 0 : -redemption.points),
        'its moments are in order': inOrder(
          [redemption.requestedAt, redemption.processedAt, redemption.deliveredAt].filter(
            (at) => at !== null,
          ),
        ),
        'is delivered exactly when it says so':
          (redemption.status === 'DELIVERED') === (redemption.deliveredAt !== null),
      });
    }),
  ];
}

function referralRules(referral: Referral, account: LoyaltyAccount | null): string[] {
  const { program, rewards, status, sentAt, acceptedAt, convertedAt } = referral;
  const booked = account?.transactions.filter(({ reference }) => reference?.[1] === referral.id) ?? [];
  const points = rewards.filter(({ rewardType, paidAt }) => rewardType === 'POINTS' && paidAt !== null);
  return broken(referral.code, {
    'its moments are in order': inOrder([sentAt, acceptedAt, convertedAt].filter((at) => at !== null)),
    'its programme ran when it was sent': program.startAt <= sentAt && sentAt < (program.endAt ?? AS_OF),
    'names a customer and a policy exactly when it was converted':
      ['CONVERTED', 'REWARDED'].includes(status) ===
      (referral.customerId !== null && referral.policyId !== null),
    'has rewards exactly when it was converted': (convertedAt !== null) === rewards.length > 0,
    'gives its customers what its programme promises': rewards
      .filter(({ recipientType }) => recipientType === 'CUSTOMER')
      .every(({ amount }, i) => amount === [program.referrerReward, program.refereeReward][i]),
    'rewards are paid after they are earned': rewards.every(
      ({ earnedAt, paidAt, status: state }) => (state === 'PAID') === (paidAt !== null && paidAt >= earnedAt),
    ),
    'cash is paid to its recipient, to the cent': rewards.every(
      ({ rewardType, paidAt, payment, amount, recipientId }) =>
        (rewardType === 'CASH' && paidAt !== null) === (payment !== null) &&
        (payment === null || (payment.amount === amount && payment.payeeId === recipientId)),
    ),
    'points are booked':
      points.length === booked.length && booked.every((entry) => entry.points * 100 === points[0]!.amount),
  });
}
