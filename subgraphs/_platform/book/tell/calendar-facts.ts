import { AS_OF, addDays, DAY, type Instant, startOfDay } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';

/** An appointment or a deadline. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: string;
  readonly status: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly location: string | null;
  readonly isAllDay: boolean;
  readonly organizer: string;
  readonly relatedType: string | null;
  readonly relatedId: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly attendees: readonly EventAttendee[];
  readonly reminders: readonly EventReminder[];
}

export interface EventAttendee {
  readonly id: string;
  readonly userId: string;
  readonly role: 'ORGANIZER' | 'REQUIRED' | 'OPTIONAL';
  readonly status: string;
  readonly respondedAt: Instant | null;
}

export interface EventReminder {
  readonly id: string;
  readonly userId: string;
  readonly at: Instant;
  readonly method: string;
  readonly sentAt: Instant | null;
}

/** What is put into the calendar; what is left out has a default. */
export interface EventWish {
  /** Names the event for good, such as `visit/SIN-2025-000001-1`. */
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  readonly type: string;
  readonly at: Instant;
  /** How long it takes; a whole day where it is left out. */
  readonly minutes?: number;
  readonly location?: string;
  readonly organizer: string;
  readonly about: readonly [type: string, id: string] | null;
  /** Users who must come, and who may; a user that is null does not exist and is left out. */
  readonly required?: readonly (string | null)[];
  readonly optional?: readonly string[];
  readonly fate?: 'CANCELLED' | 'TENTATIVE';
}

const MINUTE = 60_000;

/** An event with those who come and how they are reminded; what lies before the book's day has happened. */
export function tellEvent(wish: EventWish): CalendarEvent {
  const draw = drawFrom(`event-${wish.key}`);
  const startAt = wish.minutes === undefined ? startOfDay(wish.at) : wish.at;
  const endAt = startAt + (wish.minutes === undefined ? DAY : wish.minutes * MINUTE);
  const createdAt = Math.min(addDays(startAt, -draw.whole(4, 20)), AS_OF - DAY);
  const status =
    wish.fate === 'CANCELLED' ? wish.fate : endAt <= AS_OF ? 'COMPLETED' : (wish.fate ?? 'CONFIRMED');
  const attendees = attendeesOf(wish, status, createdAt, draw);
  return {
    id: idOf('event', wish.key),
    title: wish.title,
    description: wish.description ?? null,
    type: wish.type,
    status,
    startAt,
    endAt,
    location: wish.location ?? null,
    isAllDay: wish.minutes === undefined,
    organizer: wish.organizer,
    relatedType: wish.about?.[0] ?? null,
    relatedId: wish.about?.[1] ?? null,
    createdAt,
    updatedAt: status === 'COMPLETED' ? endAt : createdAt,
    attendees,
    reminders: attendees
      .filter(({ role, status: answer }) => role !== 'OPTIONAL' && answer !== 'DECLINED')
      .map((attendee) => remind(wish, attendee, startAt, createdAt, status, draw)),
  };
}

function attendeesOf(wish: EventWish, status: string, createdAt: Instant, draw: Draw): EventAttendee[] {
  const seats = new Map<string, EventAttendee['role']>([[wish.organizer, 'ORGANIZER']]);
  for (const user of wish.required ?? []) if (user !== null && !seats.has(user)) seats.set(user, 'REQUIRED');
  for (const user of wish.optional ?? []) if (!seats.has(user)) seats.set(user, 'OPTIONAL');
  return [...seats].map(([user, role]) => {
    const answer = role === 'ORGANIZER' ? 'ACCEPTED' : answerTo(status, role, draw);
    const later = createdAt + draw.whole(10, 20 * 60) * MINUTE;
    return {
      id: idOf('event-attendee', `${wish.key}/${user}`),
      userId: user,
      role,
      status: answer,
      respondedAt: answer === 'INVITED' ? null : role === 'ORGANIZER' ? createdAt : later,
    };
  });
}

function answerTo(status: string, role: string, draw: Draw): string {
  if (status === 'COMPLETED' && role === 'REQUIRED') return 'ACCEPTED';
  return draw.pick(['INVITED', 'ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'DECLINED']);
}

/** A day before, or an hour, and never before the event was known; nobody is reminded of what was called off. */
function remind(
  wish: EventWish,
  { userId, role }: EventAttendee,
  startAt: Instant,
  createdAt: Instant,
  status: string,
  draw: Draw,
): EventReminder {
  const at = Math.max(startAt - (role === 'ORGANIZER' ? 60 * MINUTE : DAY), createdAt);
  const method = role === 'ORGANIZER' ? 'IN_APP' : draw.pick(['EMAIL', 'SMS', 'PUSH']);
  const sent = at <= AS_OF && status !== 'CANCELLED';
  return {
    id: idOf('event-reminder', `${wish.key}/${userId}`),
    userId,
    at,
    method,
    sentAt: sent ? at : null,
  };
}
