import { AS_OF, addDays, addMonths, daysBetween, type Instant, officeHour } from '../calendar.ts';
import type { Draw } from '../random.ts';

/** How a complaint ends, or null while it has not; ARCHIVED is one whose gaps the customer never filled. */
export type ComplaintOutcome =
  | 'UPHELD'
  | 'PARTIALLY_UPHELD'
  | 'DISMISSED'
  | 'SETTLED'
  | 'WITHDRAWN'
  | 'INADMISSIBLE'
  | 'ARCHIVED'
  | null;

/** The moments of a complaint; those it has not reached are null. */
export interface ComplaintPath {
  readonly outcome: ComplaintOutcome;
  readonly filedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly askedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly notifiedAt: Instant | null;
  readonly escalatedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** A month after it was filed, moved by the days the clock stood (Ley 44/2002 art. 29 bis and quater). */
  readonly dueAt: Instant;
}

/** Days since a complaint in a state was filed, at least and at most. */
const AGES: Readonly<Record<string, readonly [number, number]>> = {
  RECEIVED: [1, 2],
  ACKNOWLEDGED: [2, 5],
  INFO_REQUESTED: [4, 11],
  INADMISSIBLE: [8, 15],
  IN_PROGRESS: [12, 28],
  SETTLED: [17, 30],
  WITHDRAWN: [14, 30],
  UPHELD: [45, 60],
  PARTIALLY_UPHELD: [45, 60],
  DISMISSED: [45, 60],
  ESCALATED_DGSFP: [60, 120],
  CLOSED: [150, 900],
};

/** Days from filing to the decision; a month is the law's limit, not counting pauses. */
const DECISIONS: Readonly<Record<string, readonly [number, number]>> = {
  UPHELD: [12, 27],
  PARTIALLY_UPHELD: [12, 27],
  DISMISSED: [10, 27],
  SETTLED: [4, 15],
  WITHDRAWN: [3, 12],
  INADMISSIBLE: [3, 6],
};

/** Days the customer has to complete what he filed. */
const DAYS_TO_COMPLETE = 10;

/** Dates a complaint so that its state is true on the book's day; null where what it is about is too recent. */
export function drawComplaintPath(
  status: string,
  outcome: ComplaintOutcome,
  after: Instant,
  draw: Draw,
): ComplaintPath | null {
  const [low, high] = AGES[status]!;
  const oldest = Math.min(high, daysBetween(after, AS_OF) - 1);
  if (oldest < low) return null;
  const filedAt = officeHour(addDays(AS_OF, -draw.whole(low, oldest)), draw.fraction());
  const later = (days: number) => officeHour(addDays(filedAt, days), draw.fraction());
  const asked = isAsked(status, outcome, draw) ? draw.whole(2, 3) : null;
  const answered = asked === null || isUnanswered(status, outcome) ? null : asked + draw.whole(2, 8);
  const pause = answered === null ? 0 : answered - asked!;
  const decided = decisionDay(outcome, asked, pause, draw);
  const notified = decided === null ? null : decided + draw.whole(1, 7);
  const escalated = escalationDay(status, notified, pause, draw);
  const closed = status === 'CLOSED' ? notified! + draw.whole(4, 25) : null;
  const moment = (days: number | null) => (days === null ? null : later(days));
  return {
    outcome,
    filedAt,
    acknowledgedAt: status === 'RECEIVED' ? null : later(1),
    askedAt: moment(asked),
    answeredAt: moment(answered),
    decidedAt: moment(decided),
    notifiedAt: moment(notified),
    escalatedAt: moment(escalated),
    closedAt: moment(closed),
    dueAt: addDays(addMonths(filedAt, 1), pause),
  };
}

/** Days the regulator has for its report. */
const DAYS_OF_REGULATOR = 90;

/** The stage before the regulator of a complaint we closed: filed there some days later, reported on within 90 days. */
export function drawRegulatorPath(closedAt: Instant, draw: Draw): ComplaintPath | null {
  const filedAt = officeHour(addDays(closedAt, draw.whole(5, 20)), draw.fraction());
  if (filedAt > addDays(AS_OF, -5)) return null;
  const later = (days: number) => officeHour(addDays(filedAt, days), draw.fraction());
  const decided = later(draw.whole(60, DAYS_OF_REGULATOR - 1));
  const ended = addDays(decided, 12) < AS_OF;
  return {
    outcome: ended ? draw.pick(['UPHELD', 'DISMISSED']) : null,
    filedAt,
    acknowledgedAt: later(1),
    askedAt: null,
    answeredAt: null,
    decidedAt: ended ? decided : null,
    notifiedAt: ended ? addDays(decided, 3) : null,
    escalatedAt: filedAt,
    closedAt: ended ? addDays(decided, 11) : null,
    dueAt: addDays(filedAt, DAYS_OF_REGULATOR),
  };
}

function isAsked(status: string, outcome: ComplaintOutcome, draw: Draw): boolean {
  if (status === 'INFO_REQUESTED' || outcome === 'ARCHIVED') return true;
  return (status === 'IN_PROGRESS' || isDecision(outcome)) && draw.oneIn(3);
}

function isUnanswered(status: string, outcome: ComplaintOutcome): boolean {
  return status === 'INFO_REQUESTED' || outcome === 'ARCHIVED';
}

/** Says whether an outcome is a reasoned decision on what was asked. */
export function isDecision(outcome: ComplaintOutcome): boolean {
  return outcome === 'UPHELD' || outcome === 'PARTIALLY_UPHELD' || outcome === 'DISMISSED';
}

function decisionDay(
  outcome: ComplaintOutcome,
  asked: number | null,
  pause: number,
  draw: Draw,
): number | null {
  if (outcome === null) return null;
  if (outcome === 'ARCHIVED') return asked! + DAYS_TO_COMPLETE + 1;
  const [low, high] = DECISIONS[outcome]!;
  return pause + draw.whole(low, high);
}

/** The regulator is open to whoever was denied, or has waited for more than a month. */
function escalationDay(status: string, notified: number | null, pause: number, draw: Draw): number | null {
  if (status !== 'ESCALATED_DGSFP') return null;
  return notified === null ? pause + draw.whole(32, 48) : notified + draw.whole(2, 12);
}
