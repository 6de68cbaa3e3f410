import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import type { Draw } from '../random.ts';

/** The moments of a claim; those it has not reached are null. */
export interface ClaimPath {
  readonly incidentAt: Instant;
  readonly submittedAt: Instant;
  readonly reviewedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly paidAt: Instant | null;
  readonly closedAt: Instant | null;
}

const MOMENTS = ['reviewedAt', 'decidedAt', 'settledAt', 'paidAt', 'closedAt'] as const;
/** Days each moment takes after the one before, at least and at most. */
const DELAYS = [
  [1, 4],
  [4, 30],
  [1, 8],
  [1, 6],
  [2, 20],
] as const;

/** How many of the moments a claim in a state has behind it. */
const REACHED: Readonly<Record<string, number>> = {
  REPORTED: 0,
  UNDER_REVIEW: 1,
  PENDING_DOCS: 1,
  PENDING_EXPERT: 1,
  IN_PROGRESS: 1,
  FRAUD_SUSPECTED: 1,
  WITHDRAWN: 1,
  APPROVED: 2,
  PARTIALLY_APPROVED: 2,
  REJECTED: 2,
  IN_LITIGATION: 2,
  SETTLED: 3,
  PAID: 4,
  CLOSED: 5,
  REOPENED: 5,
};

/** States that last: a claim of an old term is in one of them. */
export const finishedStates = [
  'CLOSED',
  'PAID',
  'CLOSED',
  'REJECTED',
  'CLOSED',
  'WITHDRAWN',
  'CLOSED',
  'IN_LITIGATION',
  'CLOSED',
  'REOPENED',
] as const;

/** States of a claim of a running term, in turn. */
export const runningStates = [
  'CLOSED',
  'REPORTED',
  'PAID',
  'UNDER_REVIEW',
  'CLOSED',
  'PENDING_DOCS',
  'SETTLED',
  'PENDING_EXPERT',
  'CLOSED',
  'IN_PROGRESS',
  'APPROVED',
  'CLOSED',
  'PARTIALLY_APPROVED',
  'PAID',
  'FRAUD_SUSPECTED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
  'CLOSED',
  'IN_LITIGATION',
  'REOPENED',
] as const;

/** Says whether the money of a claim in this state is decided. */
export function isDecided(status: string): boolean {
  return REACHED[status]! >= 2 && status !== 'REJECTED';
}

/** Dates a claim inside the cover, so that all moments of its state lie before the book's day; null where none fits. */
export function drawPath(status: string, from: Instant, until: Instant, draw: Draw): ClaimPath | null {
  const report = draw.oneIn(12) ? draw.whole(8, 20) : draw.whole(0, 5);
  const reached = REACHED[status]!;
  const delays = DELAYS.slice(0, reached).map(([low, high]) => draw.whole(low, high));
  const needed = report + delays.reduce((sum, days) => sum + days, 0) + 1;
  const latest = Math.min(until - DAY, addDays(AS_OF, -needed));
  if (latest < from) return null;
  const spread = Math.floor((latest - from) / DAY);
  const open = reached < 5 && status !== 'REJECTED' && status !== 'IN_LITIGATION';
  const before = draw.whole(0, open ? Math.min(spread, 70) : spread);
  const incidentAt = addDays(latest, -before) + draw.whole(0, 85_000) * 1_000;
  return dated(incidentAt, report, delays, draw);
}

function dated(incidentAt: Instant, report: number, delays: readonly number[], draw: Draw): ClaimPath {
  const later = (days: number) =>
    Math.max(officeHour(addDays(incidentAt, days), draw.fraction()), incidentAt + 3_600_000);
  const path = {
    incidentAt,
    submittedAt: later(report),
    reviewedAt: null,
    decidedAt: null,
    settledAt: null,
    paidAt: null,
    closedAt: null,
  };
  const daysUntil = (moment: number) => delays.slice(0, moment + 1).reduce((sum, days) => sum + days, report);
  return { ...path, ...Object.fromEntries(delays.map((_, i) => [MOMENTS[i], later(daysUntil(i))])) };
}
