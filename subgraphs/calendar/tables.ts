import { boolean, foreignKey, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `CalendarEvent.type`. */
export const calendarEventTypes = [
  'MEETING',
  'CALL',
  'VISIT',
  'INSPECTION',
  'TRAINING',
  'DEADLINE',
  'OTHER',
] as const;

/** Words of `CalendarEvent.status`. */
export const calendarEventStatuses = ['TENTATIVE', 'CONFIRMED', 'COMPLETED', 'CANCELLED'] as const;

/** Words of `CalendarEvent.relatedType`. */
export const calendarEventRelatedTypes = [
  'POLICY',
  'CLAIM',
  'CUSTOMER',
  'QUOTE',
  'LEAD',
  'RENEWAL',
  'COMPLAINT',
  'TRAINING_SESSION',
  'VEHICLE',
  'PROPERTY',
  'AGENT',
] as const;

/** An appointment or a deadline. */
export const events = pgTable(
  'events',
  {
    /** Identifier of the calendar event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the calendar shows. */
    title: text().notNull(),
    /** What to know for it, such as the article that sets the deadline. */
    description: text(),
    /** Kind of event; a DEADLINE is a last day, not a meeting. */
    type: text({ enum: calendarEventTypes }).notNull(),
    /** Whether it is TENTATIVE, CONFIRMED, has taken place or was called off. */
    status: text({ enum: calendarEventStatuses }).notNull(),
    /** Instant at which it begins; midnight of the day where it takes all day. */
    startTime: instant().notNull(),
    /** Instant at which it ends, after the beginning. */
    endTime: instant().notNull(),
    /** Where it takes place: an address, a room or a link. */
    location: text(),
    /** Whether it takes the whole day, counted in Europe/Madrid. */
    isAllDay: boolean().notNull().default(false),
    /** User who called it, in the authentication database. */
    organizer: text().notNull(),
    /** Kind of thing it is about, which says in which database the id is found. */
    relatedType: text({ enum: calendarEventRelatedTypes }),
    /** Identifier of the claim, quote, training session … it is about. */
    relatedId: text(),
    /** Further facts as JSON, such as the identifier in an outside calendar. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('events_organizer_idx').on(t.organizer),
    index('events_startTime_idx').on(t.startTime),
    index('events_type_idx').on(t.type),
    index('events_status_idx').on(t.status),
    index('events_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('events_title_trgm_idx').using('gin', t.title.op('gin_trgm_ops')),
  ],
);

/** Words of `CalendarEventAttendee.role`. */
export const calendarEventAttendeeRoles = ['ORGANIZER', 'REQUIRED', 'OPTIONAL'] as const;

/** Words of `CalendarEventAttendee.status`. */
export const calendarEventAttendeeStatuses = ['INVITED', 'ACCEPTED', 'DECLINED', 'TENTATIVE'] as const;

/** A user's part in an event. */
export const eventAttendees = pgTable(
  'event_attendees',
  {
    /** Identifier of the calendar event attendee; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Event he takes part in; the row goes when the event goes. */
    eventId: text().notNull(),
    /** User who takes part, in the authentication database; once per event. */
    userId: text().notNull(),
    /** Whether he called it, must come or may come. */
    role: text({ enum: calendarEventAttendeeRoles }).notNull(),
    /** What he answered; INVITED has not answered. */
    status: text({ enum: calendarEventAttendeeStatuses }).notNull(),
    /** Instant of his answer; null while there is none. */
    respondedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // event_attendees_eventId_userId_key begins with it; kept because deployed databases have it.
    index('event_attendees_eventId_idx').on(t.eventId),
    index('event_attendees_userId_idx').on(t.userId),
    uniqueIndex('event_attendees_eventId_userId_key').on(t.eventId, t.userId),
    foreignKey({ name: 'event_attendees_eventId_fkey', columns: [t.eventId], foreignColumns: [events.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `CalendarEventReminder.method`. */
export const calendarEventReminderMethods = ['EMAIL', 'SMS', 'PUSH', 'IN_APP'] as const;

/** A reminder of an event to one user. */
export const eventReminders = pgTable(
  'event_reminders',
  {
    /** Identifier of the calendar event reminder; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Event it is about; the reminder goes when the event goes. */
    eventId: text().notNull(),
    /** User who is reminded, in the authentication database. */
    userId: text().notNull(),
    /** Instant at which it is due, before the event begins. */
    reminderTime: instant().notNull(),
    /** How it reaches him. */
    method: text({ enum: calendarEventReminderMethods }).notNull(),
    /** Whether it went out; reminders of an event that was called off never do. */
    sent: boolean().notNull().default(false),
    /** Instant at which it went out. */
    sentAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('event_reminders_eventId_idx').on(t.eventId),
    index('event_reminders_userId_idx').on(t.userId),
    index('event_reminders_reminderTime_idx').on(t.reminderTime),
    foreignKey({ name: 'event_reminders_eventId_fkey', columns: [t.eventId], foreignColumns: [events.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
