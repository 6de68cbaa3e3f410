import { AS_OF, addDays, addMonths, DAY, type Instant, monthOf, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Customer, Payment, Policy, Story } from '../story.ts';
import { enrolmentOf } from './enrolment.ts';
import { payment } from './payments.ts';
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
  /** The payment of a reward in cash, booked on a policy of whoever gets it. */
  readonly payment: RewardPayment | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Money for a reward, out of the house. */
export interface RewardPayment extends Payment {
  readonly policyId: string;
  readonly customerId: string;
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

/** Rewards paid in cash for what a story's customer and the one after him did. */
export function rewardPaymentsOf(story: Story, next?: Story): readonly RewardPayment[] {
  return referralsOf(story, next).flatMap(({ rewards }) => rewards.flatMap((reward) => reward.payment ?? []));
}

/** Each story of a portfolio with the one told after it, the last with none. */
export function* neighbours(stories: readonly Story[]): Generator<readonly [Story, Story | undefined]> {
  for (const [i, story] of stories.entries()) yield [story, stories[i + 1]];
}

function referralCode(customer: Customer, ordinal: number): string {
  return `AMI-${customer.number.slice(4)}-${ordinal}`;
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

/** The fifth of the month after, when rewards are paid out. */
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
  const { rewardType, referrerReward, refereeReward } = program;
  const state = stateOf(policy, rewardType);
  const reward = (suffix: string, recipient: Recipient, amount: Cents): ReferralReward => ({
    ...{ id: idOf('referral-reward', `${code}/${suffix}`), ...recipient, amount, rewardType, ...state },
    ...{ payment: null, createdAt: policy.createdAt },
  });
  const home = story.policies.find(({ status }) => status !== 'DRAFT')!;
  const given = (suffix: string, customer: Customer, amount: Cents, policyId: string): ReferralReward => {
    const made = reward(suffix, { recipientType: 'CUSTOMER', recipientId: customer.id }, amount);
    return { ...made, payment: paymentOf(made, `PRM-${code.slice(4)}-${suffix}`, customer, policyId) };
  };
  const rewards = [given('A', story.customer, referrerReward, home.id)];
  if (refereeReward !== null) rewards.push(given('B', referee, refereeReward, policy.id));
  const staff = helperOf(policy, draw);
  if (staff === null) return rewards;
  const gift = reward('C', staff, COURTESY);
  if (staff.recipientType === 'USER') return [...rewards, { ...gift, rewardType: 'GIFT_CARD' }];
  const bonus: ReferralReward = { ...gift, ...stateOf(policy, 'CASH'), rewardType: 'CASH' };
  return [
    ...rewards,
    { ...bonus, payment: bonusPayment(bonus, `PRM-${code.slice(4)}-C`, referee, policy.id) },
  ];
}

type Recipient = Pick<ReferralReward, 'recipientType' | 'recipientId'>;

/** Now and then the agent who looked after the newcomer gets something in cash, or a colleague in sales a gift. */
function helperOf({ agentId }: Policy, draw: Draw): Recipient | null {
  const turn = draw.whole(1, 6);
  if (turn === 1) return { recipientType: 'AGENT', recipientId: agentId };
  return turn <= 3 ? { recipientType: 'USER', recipientId: userId('sales', draw.whole(1, 5)) } : null;
}

function paymentOf(
  { rewardType, amount, earnedAt, paidAt }: ReferralReward,
  number: string,
  { id: customerId, iban }: Customer,
  policyId: string,
): RewardPayment | null {
  if (rewardType !== 'CASH' || paidAt === null) return null;
  const wish = { number, direction: 'OUT', purpose: 'OTHER', amount, method: 'BANK_TRANSFER' } as const;
  const paid = payment({
    ...{ ...wish, status: 'COMPLETED', dueAt: earnedAt, paidAt, payeeType: 'CUSTOMER', payeeId: customerId },
    metadata: { iban, concept: 'Premio por recomendar' },
  });
  return { ...paid, policyId, customerId };
}

/** The agent's part goes out with his commissions, booked on the newcomer's policy. */
function bonusPayment(
  { amount, earnedAt, paidAt, recipientId }: ReferralReward,
  number: string,
  newcomer: Customer,
  policyId: string,
): RewardPayment | null {
  if (paidAt === null) return null;
  const wish = { number, direction: 'OUT', purpose: 'COMMISSION', amount, method: 'BANK_TRANSFER' } as const;
  const paid = payment({
    ...{ ...wish, status: 'COMPLETED', dueAt: earnedAt, paidAt, payeeType: 'AGENT', payeeId: recipientId },
    metadata: { concept: 'Gratificación por atender a un recomendado' },
  });
  return { ...paid, policyId, customerId: newcomer.id };
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
