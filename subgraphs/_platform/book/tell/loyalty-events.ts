import { AS_OF, type Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Payment, Story } from '../story.ts';
import type { Enrolment } from './enrolment.ts';
import type { PointsEvent } from './loyalty-ledger.ts';
import type { LoyaltyProgram } from './loyalty-programs.ts';
import { referralsOf } from './referrals.ts';
import { renewalsOf } from './renewals.ts';

const WELCOME = 100;
const RENEWED = 150;
const SORRY = 200;

/** Everything that gives a member points or takes back what was given, from his enrolment on. */
export function pointsEventsOf(
  story: Story,
  next: Story | undefined,
  { at: since, policyId }: Enrolment,
  program: LoyaltyProgram,
): readonly PointsEvent[] {
  const welcome = event('BONUS', WELCOME, 'Bienvenida al club', ['POLICY', policyId], since);
  const told = [
    ...premiums(story, program),
    ...renewals(story),
    ...apologies(story),
    ...rewards(story, next),
  ];
  return [welcome, ...told.filter(({ at }) => at >= since && at <= AS_OF)];
}

function event(
  type: PointsEvent['type'],
  points: number,
  reason: string,
  reference: PointsEvent['reference'],
  at: Instant,
): PointsEvent {
  return { type, points, reason, reference, redemptionId: null, at };
}

/** Whole points for an amount, cents against hundredths of a point. */
function pointsFor(amount: Cents, { pointsPerEuro }: LoyaltyProgram): number {
  return Math.floor((amount * pointsPerEuro) / 10_000);
}

function premiums({ policies }: Story, program: LoyaltyProgram): PointsEvent[] {
  const payments = policies.flatMap(({ invoices }) => invoices.flatMap((invoice) => invoice.payments));
  return payments.flatMap((payment) => pointsOf(payment, pointsFor(payment.amount, program)));
}

function pointsOf({ id, number, status, direction, paidAt }: Payment, points: number): PointsEvent[] {
  if (paidAt === null || points === 0 || !/^(COMPLETED|(PARTIALLY_)?REFUNDED)$/.test(status)) return [];
  return direction === 'IN'
    ? [event('ACCRUAL', points, `Prima cobrada ${number}`, ['PAYMENT', id], paidAt)]
    : [event('REVERSAL', -points, `Extorno ${number}`, ['PAYMENT', id], paidAt)];
}

function renewals(story: Story): PointsEvent[] {
  return renewalsOf(story).flatMap(({ id, policyNumber, newPolicyId, completedAt }) =>
    newPolicyId === null || completedAt === null
      ? []
      : [event('BONUS', RENEWED, `Renovación de ${policyNumber}`, ['RENEWAL', id], completedAt)],
  );
}

/** Points for the trouble with a claim that took long: in one of six that were closed, and in the showcase. */
function apologies({ policies, customer }: Story): PointsEvent[] {
  const closed = policies.flatMap(({ claims }) => claims).filter(({ status }) => status === 'CLOSED');
  return closed
    .filter(({ number }) => customer.number === 'CLI-000001' || drawFrom(`apology-${number}`).oneIn(6))
    .map(({ id, number, updatedAt }) =>
      event('ADJUSTMENT', SORRY, `Disculpas por la demora en ${number}`, ['CLAIM', id], updatedAt),
    );
}

function rewards(story: Story, next: Story | undefined): PointsEvent[] {
  return referralsOf(story, next).flatMap(({ id, lastName, firstName, rewards: given }) =>
    given.flatMap(({ rewardType, recipientId, amount, paidAt }) =>
      rewardType === 'POINTS' && paidAt !== null && recipientId === story.customer.id
        ? [event('BONUS', amount / 100, `Recomendó a ${firstName} ${lastName}`, ['REFERRAL', id], paidAt)]
        : [],
    ),
  );
}
