import { AS_OF, addMonths, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { POINTS_LAST_MONTHS } from './loyalty-programs.ts';

/** Something that moves points, before it is known how many were left. */
export interface PointsEvent {
  readonly type: 'ACCRUAL' | 'BONUS' | 'REDEMPTION' | 'ADJUSTMENT' | 'REVERSAL' | 'EXPIRATION';
  /** Positive for points given, negative for points taken; no more are taken than there are. */
  readonly points: number;
  readonly reason: string;
  readonly reference: readonly [type: string, id: string] | null;
  readonly redemptionId: string | null;
  readonly at: Instant;
}

/** An entry of a ledger. The balance is the sum of all points up to it. */
export interface LoyaltyTransaction extends PointsEvent {
  readonly id: string;
  readonly balance: number;
  /** When points given expire; null where points are taken. */
  readonly expiresAt: Instant | null;
}

/** The ledger of an account at the day of the book, with the lots of points still left in it. */
export interface Ledger {
  readonly entries: readonly LoyaltyTransaction[];
  readonly balance: number;
  readonly lots: readonly Lot[];
}

interface Lot {
  points: number;
  readonly expiresAt: Instant;
}

/**
 * Keeps a ledger of events in order of time: points are used oldest first, and what outlives its
 * months expires, or on the day the account is closed.
 */
export function ledgerOf(
  accountKey: string,
  events: readonly PointsEvent[],
  closedAt: Instant | null = null,
): Ledger {
  const entries: LoyaltyTransaction[] = [];
  let lots: Lot[] = [];
  let balance = 0;
  const enter = (event: PointsEvent, expiresAt: Instant | null): void => {
    balance += event.points;
    const id = idOf('loyalty-transaction', `${accountKey}/${entries.length + 1}`);
    entries.push({ ...event, id, balance, expiresAt });
  };
  const expireUntil = (until: Instant): void => {
    for (const { points, expiresAt: at } of lots.filter(({ expiresAt }) => expiresAt <= until))
      enter({ ...EXPIRY, points: -points, at }, null);
    lots = lots.filter(({ expiresAt }) => expiresAt > until);
  };
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    expireUntil(event.at);
    const points = Math.max(event.points, -balance);
    if (points === 0) continue;
    const expiresAt = points > 0 ? addMonths(event.at, POINTS_LAST_MONTHS) : null;
    if (expiresAt === null) lots = used(lots, -points);
    else lots.push({ points, expiresAt });
    enter({ ...event, points }, expiresAt);
  }
  expireUntil(closedAt ?? AS_OF);
  if (closedAt !== null && balance > 0) {
    lots = [];
    enter({ ...EXPIRY, reason: 'Cierre de la cuenta', points: -balance, at: closedAt }, null);
  }
  return { entries, balance, lots };
}

const EXPIRY = {
  type: 'EXPIRATION',
  reason: 'Puntos caducados',
  reference: null,
  redemptionId: null,
} as const;

/** The lots left after so many points were used, oldest first. */
function used(lots: readonly Lot[], points: number): Lot[] {
  let left = points;
  return lots.flatMap((lot) => {
    const taken = Math.min(lot.points, left);
    left -= taken;
    return taken === lot.points ? [] : [{ ...lot, points: lot.points - taken }];
  });
}
