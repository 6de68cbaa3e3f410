import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import { ledgerOf, type PointsEvent } from './loyalty-ledger.ts';

/** Points a member changed into something. A point is worth a cent. */
export interface LoyaltyRedemption {
  readonly id: string;
  readonly rewardType: string;
  readonly points: number;
  readonly value: Cents;
  readonly status: string;
  readonly requestedAt: Instant;
  readonly processedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly updatedAt: Instant;
}

/** Fewest points that can be changed; more go in steps of as many. */
const STEP = 250;
const REWARDS = ['PREMIUM_DISCOUNT', 'GIFT_CARD', 'SERVICE', 'DONATION'] as const;

/** The redemptions of a member, at most two: each on a day on which he has the points. One in three members redeems. */
export function redeem(
  key: string,
  earned: readonly PointsEvent[],
  always: boolean,
): readonly LoyaltyRedemption[] {
  const draw = drawFrom(`redemption-${key}`);
  if (!always && !draw.oneIn(3)) return [];
  const count = draw.oneIn(4) ? 2 : 1;
  const made: LoyaltyRedemption[] = [];
  for (let turn = 0; turn < count; turn++) {
    const { entries } = ledgerOf(key, [...earned, ...made.flatMap(debitsOf)]);
    // A time in which nothing else happens, and after the redemption before it is over.
    const quiet = entries.flatMap(({ balance, at }, i) => {
      const until = entries[i + 1]?.at ?? AS_OF;
      const free = made.every(({ updatedAt }) => updatedAt < at);
      return balance >= STEP && until - at > DAY && free ? [{ balance, at, until }] : [];
    });
    if (quiet.length === 0) return made;
    const { balance, at, until } = draw.oneIn(2) ? quiet.at(-1)! : draw.pick(quiet);
    const points = STEP * draw.whole(1, Math.min(Math.floor(balance / STEP), 8));
    // Asked for a few hours after the points came, or as late as can be.
    const when = draw.oneIn(5) ? until - DAY / 4 : at + DAY / 4;
    made.push(tellRedemption(`${key}/${turn + 1}`, points, when, always && turn === 0, draw));
  }
  return made;
}

/** What a redemption does to the ledger: the points go at once, and come back where nothing came of it. */
export function debitsOf(redemption: LoyaltyRedemption): readonly PointsEvent[] {
  const { id, points, status, requestedAt, processedAt } = redemption;
  const about = { reference: ['LOYALTY_REDEMPTION', id] as const, redemptionId: id };
  const taken = {
    ...about,
    type: 'REDEMPTION' as const,
    points: -points,
    reason: 'Canje de puntos',
    at: requestedAt,
  };
  if (status !== 'REJECTED' && status !== 'CANCELLED') return [taken];
  const reason = status === 'REJECTED' ? 'Canje rechazado' : 'Canje anulado';
  return [taken, { ...about, type: 'REVERSAL', points, reason, at: processedAt! }];
}

function tellRedemption(
  key: string,
  points: number,
  requestedAt: Instant,
  deliver: boolean,
  draw: Draw,
): LoyaltyRedemption {
  const processedAt = officeHour(addDays(requestedAt, draw.whole(1, 4)), draw.fraction());
  const deliveredAt = officeHour(addDays(processedAt, draw.whole(2, 9)), draw.fraction());
  const status = deliver && deliveredAt < AS_OF ? 'DELIVERED' : statusAt(processedAt, deliveredAt, draw);
  const [processed, delivered] = [status !== 'REQUESTED', status === 'DELIVERED'];
  return {
    ...{ id: idOf('loyalty-redemption', key), rewardType: draw.pick(REWARDS), points, value: points, status },
    requestedAt,
    processedAt: processed ? processedAt : null,
    deliveredAt: delivered ? deliveredAt : null,
    updatedAt: delivered ? deliveredAt : processed ? processedAt : requestedAt,
  };
}

function statusAt(processedAt: Instant, deliveredAt: Instant, draw: Draw): string {
  if (processedAt > AS_OF) return 'REQUESTED';
  if (draw.oneIn(7)) return draw.pick(['REJECTED', 'CANCELLED'] as const);
  if (deliveredAt > AS_OF) return draw.pick(['APPROVED', 'PROCESSING'] as const);
  return 'DELIVERED';
}
