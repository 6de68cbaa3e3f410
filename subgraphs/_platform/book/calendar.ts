/** An instant: milliseconds since 1970-01-01T00:00:00Z. Calendar days are instants at midnight UTC, the same day in Madrid. */
export type Instant = number;

export const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The day the sample book stands at; nothing in it depends on the clock. */
export const AS_OF: Instant = Date.UTC(2026, 5, 30);

/** Midnight of a day; `month` counts from 1. */
export function day(year: number, month: number, dayOfMonth: number): Instant {
  return Date.UTC(year, month - 1, dayOfMonth);
}

export function addDays(from: Instant, days: number): Instant {
  return from + days * DAY;
}

/** The same day some months on; the last day of a shorter month stands in for one it has not. */
export function addMonths(from: Instant, months: number): Instant {
  const date = new Date(from);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first + (Math.min(date.getUTCDate(), length) - 1) * DAY + (from % DAY);
}

export function addYears(from: Instant, years: number): Instant {
  return addMonths(from, years * 12);
}

export function yearOf(instant: Instant): number {
  return new Date(instant).getUTCFullYear();
}

/** The month of an instant: its first day and the first day of the next. */
export function monthOf(instant: Instant): { start: Instant; end: Instant } {
  const date = new Date(instant);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return { start, end: addMonths(start, 1) };
}

/** Whole days from one day to another. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / DAY);
}

/** Midnight of the day an instant falls on. */
export function startOfDay(instant: Instant): Instant {
  return instant - (((instant % DAY) + DAY) % DAY);
}

/** A moment of the working day of a date, from 8 to 18 h UTC; `fraction` in [0, 1) says which. */
export function officeHour(date: Instant, fraction: number): Instant {
  return startOfDay(date) + 8 * HOUR + Math.floor(fraction * 10 * HOUR);
}

/** An instant as PostgreSQL reads it, UTC with milliseconds. */
export function instantText(instant: Instant): string {
  return new Date(instant).toISOString();
}
