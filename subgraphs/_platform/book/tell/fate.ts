import { AS_OF, addDays, addMonths, addYears, daysBetween, type Instant } from '../calendar.ts';
import type { Draw } from '../random.ts';

/** How a policy's term goes: when it begins and ends, and what ends it early. */
export interface Fate {
  readonly status: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  /** Effect of a cancellation, and how the unearned premium is treated. */
  readonly cancelledAt: Instant | null;
  readonly cancellation: 'PRO_RATA' | 'FLAT' | 'NONE' | null;
  /** Due date of the first premium that was not paid. */
  readonly unpaidFrom: Instant | null;
  /** The end of cover so far: claims happen before it. */
  readonly coveredUntil: Instant;
}

const INSTALMENTS: Readonly<Record<string, number>> = { BIANNUAL: 2, QUARTERLY: 4, MONTHLY: 12 };

/** How many invoices a year a payment frequency makes. */
export function instalmentsOf(frequency: string): number {
  return INSTALMENTS[frequency] ?? 1;
}

/** The last term of a contract, placed around the book's day so that its status is true. */
export function drawFate(status: string, frequency: string, draw: Draw): Fate {
  const step = 12 / instalmentsOf(frequency);
  const back = (low: number, high: number) => early(addDays(AS_OF, -draw.whole(low, high)));
  if (status === 'PENDING' || status === 'DRAFT')
    return fate(status, early(addDays(AS_OF, draw.whole(5, 60))));
  if (status === 'SUSPENDED')
    return unpaid(status, early(addDays(addMonths(AS_OF, -step), -draw.whole(35, 150))), step);
  if (status === 'LAPSED')
    return unpaid(status, early(addDays(addMonths(AS_OF, -step), -draw.whole(190, 300))), step);
  if (status === 'EXPIRED') return fate(status, back(385, 865));
  if (status === 'CANCELLED') return cancelled(back(60, 700), draw);
  return fate(status, back(5, 360));
}

/** A term that ended as it should and was renewed. */
export function renewedFate(startAt: Instant): Fate {
  return fate('RENEWED', startAt);
}

/** Days of a month above 28 are moved down, so that every anniversary and instalment falls on the same day. */
function early(instant: Instant): Instant {
  const excess = new Date(instant).getUTCDate() - 28;
  return excess > 0 ? addDays(instant, -excess) : instant;
}

function fate(status: string, startAt: Instant): Fate {
  const endAt = addYears(startAt, 1);
  const coveredUntil = Math.min(endAt, AS_OF);
  return { status, startAt, endAt, cancelledAt: null, cancellation: null, unpaidFrom: null, coveredUntil };
}

function unpaid(status: string, startAt: Instant, step: number): Fate {
  const unpaidFrom = addMonths(startAt, step);
  return { ...fate(status, startAt), unpaidFrom, coveredUntil: addMonths(unpaidFrom, 1) };
}

function cancelled(startAt: Instant, draw: Draw): Fate {
  const flat = draw.oneIn(6);
  const latest = Math.min(330, daysBetween(startAt, AS_OF));
  const cancelledAt = flat ? startAt : addDays(startAt, draw.whole(20, latest));
  const cancellation = flat ? 'FLAT' : draw.oneIn(4) ? 'NONE' : 'PRO_RATA';
  return { ...fate('CANCELLED', startAt), cancelledAt, cancellation, coveredUntil: cancelledAt };
}
