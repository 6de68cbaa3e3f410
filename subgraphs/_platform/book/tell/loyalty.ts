import { AS_OF, addDays, DAY, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { type Enrolment, enrolmentOf } from './enrolment.ts';
import { pointsEventsOf } from './loyalty-events.ts';
import { type Ledger, type LoyaltyTransaction, ledgerOf, type PointsEvent } from './loyalty-ledger.ts';
import { loyaltyProgramOf, tiers } from './loyalty-programs.ts';
import { debitsOf, type LoyaltyRedemption, redeem } from './loyalty-redemptions.ts';

export type { LoyaltyTransaction } from './loyalty-ledger.ts';
export type { LoyaltyRedemption } from './loyalty-redemptions.ts';

/** A customer's account in a loyalty programme with its ledger. */
export interface LoyaltyAccount {
  readonly id: string;
  readonly customerId: string;
  readonly programId: string;
  readonly currentPoints: number;
  readonly lifetimePoints: number;
  readonly tier: string;
  readonly tierSince: Instant;
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  /** When the oldest points left expire. */
  readonly expiresAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly transactions: readonly LoyaltyTransaction[];
  readonly redemptions: readonly LoyaltyRedemption[];
}

/** The loyalty account of a story's holder, or null. `next` is the story told after it, as in `referralsOf`. */
export function loyaltyOf(story: Story, next?: Story): LoyaltyAccount | null {
  const enrolment = enrolmentOf(story);
  return enrolment === null ? null : accountOf(story, next, enrolment);
}

function accountOf(story: Story, next: Story | undefined, enrolment: Enrolment): LoyaltyAccount {
  const { customer } = story;
  const program = loyaltyProgramOf(enrolment.programCode);
  const key = `${program.code}/${customer.number}`;
  const earned = pointsEventsOf(story, next, enrolment, program);
  const redemptions = redeem(key, earned, customer.number === 'CLI-000001');
  const events = [...earned, ...redemptions.flatMap(debitsOf)];
  const status = statusOf(story);
  const ledger = ledgerOf(key, events, status === 'CLOSED' ? closingOf(story, events) : null);
  const last = ledger.entries.at(-1)!.at;
  return {
    ...{ id: idOf('loyalty-account', key), customerId: customer.id, programId: program.id, status },
    ...{ currentPoints: ledger.balance, ...standingOf(ledger, enrolment.at) },
    expiresAt: ledger.lots[0]?.expiresAt ?? null,
    createdAt: enrolment.at,
    updatedAt: Math.max(last, ...redemptions.map(({ updatedAt }) => updatedAt)),
    ...{ transactions: ledger.entries, redemptions },
  };
}

/** Suspended while a premium is in arrears or the customer is blocked; closed when nothing is left to be loyal to. */
function statusOf({ customer, policies }: Story): LoyaltyAccount['status'] {
  const left = customer.status === 'DECEASED' || customer.status === 'INACTIVE';
  if (left && drawFrom(`loyalty-end-${customer.number}`).oneIn(2)) return 'CLOSED';
  const arrears = policies.some(({ status }) => status === 'SUSPENDED');
  return arrears || customer.status === 'BLOCKED' ? 'SUSPENDED' : 'ACTIVE';
}

function closingOf({ policies }: Story, events: readonly PointsEvent[]): Instant {
  const last = Math.max(...policies.map(({ updatedAt }) => updatedAt), ...events.map(({ at }) => at));
  return Math.max(Math.min(addDays(last, 60), AS_OF - DAY), last);
}

/** What was ever given, and the tier it makes with the day it was reached. */
function standingOf({ entries }: Ledger, since: Instant) {
  let lifetimePoints = 0;
  let tier: (typeof tiers)[number] = tiers.at(-1)!;
  let tierSince = since;
  for (const { points, type, at } of entries) {
    if (points < 0 || type === 'REVERSAL') continue;
    lifetimePoints += points;
    const reached = tiers.find(([, from]) => lifetimePoints >= from)!;
    if (reached === tier) continue;
    tier = reached;
    tierSince = at;
  }
  return { lifetimePoints, tier: tier[0], tierSince };
}
