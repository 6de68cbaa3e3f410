import { AS_OF, addDays, addMonths, DAY, type Instant, monthOf, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Customer, Policy, Story } from '../story.ts';
import { enrolmentOf } from './enrolment.ts';
import { programsOn, type ReferralProgram } from './referral-programs.ts';

/** Somebody whom a customer recommended us to, and what came of it. */
export interface Referral {
  readonly id: string;
  readonly code: string;
  readonly program: ReferralProgram;
  readonly referrerId: string;
  readonly status: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly sentAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly convertedAt: Instant | null;
  /** The customer he became, with the policy that brought him. */
  readonly customerId: string | null;
  readonly policyId: string | null;
  readonly updatedAt: Instant;
  readonly rewards: readonly ReferralReward[];
}

/** What a referral earns somebody; in the programme's unit. */
export interface ReferralReward {
  readonly id: string;
  readonly recipientType: 'CUSTOMER' | 'AGENT' | 'USER';
  readonly recipientId: string;
  readonly rewardType: ReferralProgram['rewardType'];
  readonly amount: Cents;
  readonly status: 'PENDING' | 'EARNED' | 'PAID' | 'CANCELLED';
  readonly earnedAt: Instant;
  readonly paidAt: Instant | null;
  /** Number of the payment of a reward in cash, and the policy it is booked on. */
  readonly payment: { readonly number: string; readonly policyId: string; readonly iban: string } | null;
  readonly updatedAt: Instant;
}

/** Days with a policy in force and paid after which a reward is earned. */
const PROBATION_DAYS = 30;
/** A gift for whoever looked after the newcomer, whatever the programme. */
const COURTESY: Cents = 1_000;

/**
 * The referrals a story's customer made. `next` is the story told after it, whose customer may have come by one of them;
 * without it only those who did not become customers are told.
 */
export function referralsOf(story: Story, next?: Story): readonly Referral[] {
  const { customer, policies } = story;
  const draw = drawFrom(`referral-${customer.number}`);
  const showcase = customer.number === 'CLI-000001';
  const first = policies.find(({ status }) => status !== 'DRAFT');
  if (first === undefined || customer.companyName !== null || !(draw.oneIn(5) || showcase)) return [];
  const open = Array.from({ length: showcase ? 2 : draw.whole(0, 2) }, (_, i) =>
    openReferral(story, i, draw),
  );
  const brought = next === undefined ? null : convertedReferral(story, next);
  return brought === null ? open : [...open, brought];
}

/** Each story of a portfolio with the one told after it, the last with none. */
export function* neighbours(stories: readonly Story[]): Generator<readonly [Story, Story | undefined]> {
  for (const [i, story] of stories.entries()) yield [story, stories[i + 1]];
}

function referralCode(customer: Customer, ordinal: number): string {
  return `REC-${customer.number.slice(4)}-${ordinal}`;
}

function programFor(story: Story, at: Instant, draw: Draw): ReferralProgram {
  const enrolment = enrolmentOf(story);
  const possible = programsOn(at).filter(
    ({ rewardType }) => rewardType !== 'POINTS' || (enrolment !== null && enrolment.at < at),
  );
  return draw.pick(possible);
}

const OPEN_STATES = ['ACCEPTED', 'SENT', 'EXPIRED', 'ACCEPTED', 'REJECTED'] as const;

function openReferral(story: Story, turn: number, draw: Draw): Referral {
  const { customer } = story;
  const drawn = turn === 0 ? draw.pick(OPEN_STATES) : draw.pick(['SENT', 'EXPIRED'] as const);
  const status = customer.number === 'CLI-000001' && turn === 0 ? 'ACCEPTED' : drawn;
  const days = status === 'SENT' ? draw.whole(2, 80) : draw.whole(100, 420);
  const sentAt = officeHour(addDays(AS_OF, -days), draw.fraction());
  const answered = status === 'ACCEPTED' || status === 'REJECTED';
  const answeredAt = officeHour(addDays(sentAt, draw.whole(1, 20)), draw.fraction());
  const firstName = draw.pick(draw.oneIn(2) ? womenNames : menNames);
  const family = draw.pick(familyNames);
  const code = referralCode(customer, turn + 1);
  return {
    ...{ id: idOf('referral', code), code, program: programFor(story, sentAt, draw), status, sentAt },
    ...{ referrerId: customer.id, firstName, lastName: `${family} ${draw.pick(familyNames)}` },
    email: `${plain(firstName)}.${plain(family)}.r${customer.number.slice(4)}${turn}@correo.example`,
    phone: draw.oneIn(2) ? `+34 6${draw.digits(8)}` : null,
    acceptedAt: status === 'ACCEPTED' ? answeredAt : null,
    ...{ convertedAt: null, customerId: null, policyId: null, rewards: [] },
    updatedAt: answered ? answeredAt : status === 'EXPIRED' ? addDays(sentAt, 90) : sentAt,
  };
}

/** The next customer came by recommendation when he signed while the referrer was insured, and is a person. */
function convertedReferral(story: Story, next: Story): Referral | null {
  const { customer } = story;
  const policy = next.policies.find(({ status }) => status !== 'DRAFT' && status !== 'PENDING');
  const { firstName, lastName } = next.customer;
  if (policy === undefined || firstName === null || lastName === null) return null;
  const draw = drawFrom(`referral-${customer.number}-${next.customer.number}`);
  const acceptedAt = addDays(policy.createdAt, -draw.whole(9, 25));
  const sentAt = addDays(acceptedAt, -draw.whole(1, 14));
  if (sentAt < customer.since) return null;
  const code = referralCode(customer, 9);
  const program = programFor(story, sentAt, draw);
  const rewards = rewardsOf(code, program, story, next.customer, policy, draw);
  const earned = rewards.some(({ status }) => status === 'EARNED' || status === 'PAID');
  return {
    ...{ id: idOf('referral', code), code, program, referrerId: customer.id, sentAt, acceptedAt },
    ...{ status: earned ? 'REWARDED' : 'CONVERTED', firstName, lastName, email: next.customer.email },
    ...{ phone: next.customer.mobile, convertedAt: policy.createdAt, rewards },
    ...{ customerId: next.customer.id, policyId: policy.id },
    updatedAt: Math.max(policy.createdAt, ...rewards.map(({ updatedAt }) => updatedAt)),
  };
}

/** The first day of the month after, when rewards are paid out. */
function payday(earnedAt: Instant): Instant {
  return officeHour(addDays(addMonths(monthOf(earnedAt).start, 1), 4), 0.1);
}

function rewardsOf(
  code: string,
  program: ReferralProgram,
  story: Story,
  referee: Customer,
  policy: Policy,
  draw: Draw,
): ReferralReward[] {
  const reward = (
    suffix: string,
    to: Pick<ReferralReward, 'recipientType' | 'recipientId'>,
    amount: Cents,
  ) => ({
    ...{ id: idOf('referral-reward', `${code}/${suffix}`), ...to, amount, rewardType: program.rewardType },
    ...stateOf(policy, program.rewardType),
    payment: null,
  });
  const cash = (
    given: ReferralReward,
    customer: Customer,
    bookedOn: string,
    suffix: string,
  ): ReferralReward =>
    given.rewardType === 'CASH' && given.paidAt !== null
      ? {
          ...given,
          payment: { number: `PRM-${code.slice(4)}-${suffix}`, policyId: bookedOn, iban: customer.iban },
        }
      : given;
  const to = (customer: Customer) => ({ recipientType: 'CUSTOMER' as const, recipientId: customer.id });
  const home = story.policies.find(({ status }) => status !== 'DRAFT')!;
  const referrer = reward('A', to(story.customer), program.referrerReward);
  const rewards = [cash(referrer, story.customer, home.id, 'A')];
  if (program.refereeReward !== null)
    rewards.push(cash(reward('B', to(referee), program.refereeReward), referee, policy.id, 'B'));
  const helper = draw.whole(1, 6);
  if (helper > 2) return rewards;
  const staff =
    helper === 1
      ? { recipientType: 'AGENT' as const, recipientId: policy.agentId }
      : { recipientType: 'USER' as const, recipientId: userId('sales', draw.whole(1, 5)) };
  return [...rewards, { ...reward('C', staff, COURTESY), rewardType: 'GIFT_CARD' }];
}

/** Pending until the policy has stood its month, then earned, and paid with the next month's round; void where it fell before. */
function stateOf(policy: Policy, rewardType: string) {
  const earnedAt = addDays(Math.max(policy.createdAt, policy.startAt), PROBATION_DAYS);
  const cancelled = policy.status === 'CANCELLED' && policy.updatedAt < earnedAt;
  if (cancelled)
    return {
      status: 'CANCELLED',
      earnedAt: policy.createdAt,
      paidAt: null,
      updatedAt: policy.updatedAt,
    } as const;
  if (earnedAt > AS_OF)
    return {
      status: 'PENDING',
      earnedAt: policy.createdAt,
      paidAt: null,
      updatedAt: policy.createdAt,
    } as const;
  // Points are credited at once; whatever leaves the house waits for the round of the next month.
  const paidAt = rewardType === 'POINTS' ? earnedAt : payday(earnedAt);
  return paidAt > AS_OF - DAY
    ? ({ status: 'EARNED', earnedAt, paidAt: null, updatedAt: earnedAt } as const)
    : ({ status: 'PAID', earnedAt, paidAt, updatedAt: paidAt } as const);
}
