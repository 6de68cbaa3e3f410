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

/** ???. */
export const events = pgTable(
  'events',
  {
    /** Identifier of the calendar event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    title: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    type: text({ enum: calendarEventTypes }).notNull(),
    /** ???. */
    status: text({ enum: calendarEventStatuses }).notNull(),
    /** ???. */
    startTime: instant().notNull(),
    /** ???. */
    endTime: instant().notNull(),
    /** ???. */
    location: text(),
    /** ???. */
    isAllDay: boolean().notNull().default(false),
    /** ???. */
    organizer: text().notNull(),
    /** ???. */
    relatedType: text({ enum: calendarEventRelatedTypes }),
    /** ???. */
    relatedId: text(),
    /** ???. */
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

/** ???. */
export const eventAttendees = pgTable(
  'event_attendees',
  {
    /** Identifier of the calendar event attendee; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    eventId: text().notNull(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    role: text({ enum: calendarEventAttendeeRoles }).notNull(),
    /** ???. */
    status: text({ enum: calendarEventAttendeeStatuses }).notNull(),
    /** ???. */
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

/** ???. */
export const eventReminders = pgTable(
  'event_reminders',
  {
    /** Identifier of the calendar event reminder; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    eventId: text().notNull(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    reminderTime: instant().notNull(),
    /** ???. */
    method: text({ enum: calendarEventReminderMethods }).notNull(),
    /** ???. */
    sent: boolean().notNull().default(false),
    /** ???. */
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
