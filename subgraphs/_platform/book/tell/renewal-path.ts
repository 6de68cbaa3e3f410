import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Policy } from '../story.ts';
import type { RenewalMoments } from './renewal-facts.ts';

/** A process begins so many days before the term ends. */
const LEAD_DAYS = 90;

/** How a process ends if time lasts. */
export interface Ending {
  readonly status: string;
  /** The moment it ends, where the story has told it already. */
  readonly at: Instant | null;
}

/** How the renewal of a policy ends; null where none has begun by the book's day. */
export function endingOf(policy: Policy, next: Policy | undefined): Ending | null {
  if (addDays(policy.endAt, -LEAD_DAYS) >= AS_OF) return null;
  const draw = drawFrom(`renewal-ending/${policy.number}`);
  const drawn = (words: readonly string[]) => ({ status: draw.pick(words), at: null });
  if (next !== undefined) return { status: 'COMPLETED', at: next.createdAt };
  if (policy.status === 'ACTIVE')
    return drawn(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'REJECTED', 'NON_RENEWED']);
  if (policy.status === 'EXPIRED') return drawn(['LAPSED', 'LAPSED', 'REJECTED', 'REJECTED', 'NON_RENEWED']);
  const late = policy.status === 'CANCELLED' && policy.updatedAt > addDays(policy.endAt, 1 - LEAD_DAYS);
  return late ? { status: 'CANCELLED', at: policy.updatedAt } : null;
}

/**
 * Quoted 88 to 80 days before the term ends; the holder is told 76 to 64 days before it, which keeps the two months an
 * insurer must give, and answers up to 32 days before, which keeps the month he must give (LCS art. 22).
 */
export function momentsOf(policy: Policy, end: Ending, draw: Draw): RenewalMoments {
  const before = (most: number, least: number) =>
    officeHour(addDays(policy.endAt, -draw.whole(least, most)), draw.fraction());
  const createdAt = addDays(policy.endAt, -LEAD_DAYS);
  const quotedAt = before(88, 80);
  const notifiedAt = before(76, 64);
  const drawnAnswer = before(60, 32);
  const answeredAt = /COMPLETED|ACCEPTED|REJECTED/.test(end.status)
    ? Math.min(drawnAnswer, end.at === null ? drawnAnswer : end.at - DAY / 2)
    : null;
  const until = end.status === 'CANCELLED' ? end.at! : AS_OF;
  const reached = (at: Instant | null) => (at !== null && at <= until ? at : null);
  return {
    createdAt,
    quotedAt: reached(quotedAt),
    notifiedAt: reached(notifiedAt),
    answeredAt: reached(answeredAt),
    completedAt: reached(completion(policy, end, notifiedAt, answeredAt)),
  };
}

/** A refusal ends a process when it is said; who neither accepts nor refuses is out of cover when the term ends. */
function completion(
  policy: Policy,
  end: Ending,
  notifiedAt: Instant,
  answeredAt: Instant | null,
): Instant | null {
  if (end.status === 'REJECTED') return answeredAt;
  if (end.status === 'NON_RENEWED') return notifiedAt;
  return end.status === 'LAPSED' ? policy.endAt : end.at;
}

/** The state of a process that has come so far. */
export function renewalStatus(end: Ending, moments: RenewalMoments): string {
  if (moments.completedAt !== null) return end.status;
  if (moments.answeredAt !== null) return 'ACCEPTED';
  if (moments.notifiedAt !== null) return 'NOTIFIED';
  return moments.quotedAt === null ? 'SCHEDULED' : 'QUOTED';
}
