import { AS_OF, addDays, addMonths, daysBetween, type Instant, officeHour } from '../calendar.ts';
import type { Draw } from '../random.ts';

/** The moments of a data-protection request; those it has not reached are null. */
export interface GdprPath {
  readonly requestedAt: Instant;
  readonly identifiedAt: Instant | null;
  readonly processedAt: Instant | null;
  readonly extendedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** A month after the request, three once the holder was told of an extension (GDPR art. 12.3). */
  readonly dueAt: Instant;
}

/** Days since a request in a state was made, at least and at most. */
const AGES: Readonly<Record<string, readonly [number, number]>> = {
  RECEIVED: [1, 3],
  IDENTITY_CHECK: [2, 7],
  IN_PROGRESS: [6, 27],
  EXTENDED: [35, 70],
  COMPLETED: [35, 800],
  PARTIALLY_COMPLETED: [95, 800],
  REJECTED: [35, 700],
  WITHDRAWN: [35, 700],
};

/** States that end a request. */
export const endedRequests = ['COMPLETED', 'PARTIALLY_COMPLETED', 'REJECTED', 'WITHDRAWN'] as const;

/** Dates a request so that its state is true on the book's day; null where the customer is too new. */
export function drawGdprPath(status: string, after: Instant, draw: Draw): GdprPath | null {
  const [low, high] = AGES[status]!;
  const oldest = Math.min(high, daysBetween(after, AS_OF) - 1);
  if (oldest < low) return null;
  const requestedAt = officeHour(addDays(AS_OF, -draw.whole(low, oldest)), draw.fraction());
  const later = (days: number) => officeHour(addDays(requestedAt, days), draw.fraction());
  const refused = status === 'REJECTED' || status === 'WITHDRAWN';
  const processed = !refused && status !== 'RECEIVED' && status !== 'IDENTITY_CHECK';
  const extended = status === 'EXTENDED' || (status === 'PARTIALLY_COMPLETED' && draw.oneIn(2));
  const ended = endedRequests.some((word) => word === status);
  return {
    requestedAt,
    identifiedAt: status === 'RECEIVED' ? null : later(1),
    processedAt: processed ? later(draw.whole(2, 5)) : null,
    extendedAt: extended ? later(draw.whole(20, 27)) : null,
    completedAt: ended ? later(extended ? draw.whole(35, 85) : draw.whole(6, 27)) : null,
    dueAt: addMonths(requestedAt, extended ? 3 : 1),
  };
}
