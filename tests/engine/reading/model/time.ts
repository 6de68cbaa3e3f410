import type { Bucket } from '../../../../subgraphs/_engine/plan.ts';

// Buckets of local time by plain arithmetic over what Intl says of a time zone. Zones whose clocks change at midnight are
// not for this model: a day there has no first instant that everybody agrees on.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en', { timeZone, ...parts, ...time });
  formats.set(timeZone, format);
  return format;
}

/** What clocks show, as the milliseconds of a UTC clock that shows the same. */
function localOf(ms: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(ms);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)!.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const seconds = Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
  return seconds + (ms - Math.floor(ms / 1000) * 1000);
}

/** The instant at which clocks show this. */
function instantOf(local: number, timeZone: string): number {
  for (const around of [local - DAY_MS, local + DAY_MS]) {
    const instant = local - (localOf(around, timeZone) - around);
    if (localOf(instant, timeZone) === local) return instant;
  }
  throw new Error(`${new Date(local).toISOString()} is no time in ${timeZone}`);
}

/** The milliseconds at which the bucket of an instant begins. */
export function bucketOf(ms: number, bucket: Bucket, timeZone: string): number {
  const local = localOf(ms, timeZone);
  // An hour is cut where it stands: when clocks are put back, the same hour comes twice and stays two.
  if (bucket === 'HOUR') return ms - modulo(local, HOUR_MS);
  return instantOf(beginOf(local, bucket), timeZone);
}

/** Every bucket from one to another. */
export function bucketsBetween(first: number, last: number, bucket: Bucket, timeZone: string): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at = nextOf(at, bucket, timeZone)) found.push(at);
  return found;
}

function nextOf(ms: number, bucket: Bucket, timeZone: string): number {
  if (bucket === 'HOUR') return ms + HOUR_MS;
  const far = { DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92, YEAR: 366 }[bucket];
  return instantOf(beginOf(localOf(ms, timeZone) + far * DAY_MS, bucket), timeZone);
}

function beginOf(local: number, bucket: Exclude<Bucket, 'HOUR'>): number {
  const day = Math.floor(local / DAY_MS);
  const date = new Date(local);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (bucket) {
    case 'DAY':
      return day * DAY_MS;
    case 'WEEK':
      // Day 0 was a Thursday, so day -3 was a Monday.
      return (day - modulo(day + 3, 7)) * DAY_MS;
    case 'MONTH':
      return Date.UTC(year, month);
    case 'QUARTER':
      return Date.UTC(year, month - (month % 3));
    case 'YEAR':
      return Date.UTC(year);
  }
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
