import { isIdentityNumber } from '../../subgraphs/_platform/book/identifiers.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import type { Policy, Story } from '../../subgraphs/_platform/book/story.ts';
import { beneficiariesOf, payableClaims } from '../../subgraphs/_platform/book/tell/beneficiaries.ts';
import { beneficiaryChangesOf } from '../../subgraphs/_platform/book/tell/beneficiary-changes.ts';
import { payoutsOf } from '../../subgraphs/_platform/book/tell/beneficiary-payouts.ts';

const WHOLE = 10_000;

/** Every rule that the beneficiaries of a story's policies break, as sentences. */
export function brokenBenefits(story: Story): string[] {
  return story.policies.flatMap((policy) => [...shareRules(policy, story), ...payoutRules(policy, story)]);
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

function shareRules(policy: Policy, { customer }: Story): string[] {
  const named = beneficiariesOf(policy, customer);
  const share = (wanted: string) =>
    sumOf(
      named.filter(({ status }) => status === wanted),
      ({ percentage }) => percentage,
    );
  const pays = policy.type === 'LIFE' || policy.type === 'ACCIDENT';
  const known = new Set(named.map(({ id }) => id));
  return broken(policy.number, {
    'pays somebody exactly when it insures a life': named.length > 0 === pays,
    'the shares of its beneficiaries add up to the whole': !pays || share('ACTIVE') === WHOLE,
    'the shares of those who step in do too': share('PENDING') === 0 || share('PENDING') === WHOLE,
    'identity numbers are valid, but for heirs': named.every(
      ({ identityNumber, relationship }) =>
        relationship === 'LEGAL_HEIRS' || isIdentityNumber(identityNumber),
    ),
    'changes are about its beneficiaries and in order': beneficiaryChangesOf(policy, customer).every(
      ({ beneficiaryId, createdAt, effectiveAt }) => known.has(beneficiaryId) && createdAt <= effectiveAt,
    ),
  });
}

function payoutRules(policy: Policy, { customer }: Story): string[] {
  const payouts = payoutsOf(policy, customer);
  return payableClaims(policy).flatMap((claim) => {
    const own = payouts.filter(({ claimId }) => claimId === claim.id);
    const moved = own.filter(({ status }) => status !== 'FAILED' && status !== 'CANCELLED');
    return broken(claim.number, {
      'its payouts add up to what was approved': sumOf(moved, ({ amount }) => amount) === claim.approved,
      'a payout has the amount of its payment': own.every(
        ({ payment, amount }) => payment === null || payment.amount === amount,
      ),
      'a payout is paid exactly when its payment is': own.every(
        ({ status, payment, paidAt }) =>
          (status === 'PAID') === (payment?.status === 'COMPLETED') &&
          (status === 'PAID') === (paidAt !== null),
      ),
      'payouts are in order': own.every(({ createdAt, updatedAt }) => createdAt <= updatedAt),
    });
  });
}
