import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type CalendarEvent, eventsOf, officeEvents } from '../_platform/book/tell/calendar.ts';

/** Rows of appointments and deadlines, of those who take part and of how they are reminded. */
export default sample('calendar', {
  events: (chapter) => ofEvents(chapter, (event) => [eventRow(event)]),
  event_attendees: (chapter) => ofEvents(chapter, attendeeRows),
  event_reminders: (chapter) => ofEvents(chapter, reminderRows),
});

function* ofEvents(chapter: Chapter, rowsOf: (event: CalendarEvent) => Iterable<Row>): Generator<Row> {
  yield* rows(once(chapter, officeEvents), rowsOf);
  yield* rows(inventedStories(chapter), (story) => rows(eventsOf(story), rowsOf));
}

function eventRow(event: CalendarEvent) {
  return {
    id: event.id,
    title: event.title,
    description: event.description,
    type: event.type,
    status: event.status,
    startTime: at(event.startAt),
    endTime: at(event.endAt),
    location: event.location,
    isAllDay: event.isAllDay,
    organizer: event.organizer,
    relatedType: event.relatedType,
    relatedId: event.relatedId,
    metadata: null,
    createdAt: at(event.createdAt),
    updatedAt: at(event.updatedAt),
  };
}

function attendeeRows(event: CalendarEvent) {
  return event.attendees.map((attendee) => ({
    id: attendee.id,
    eventId: event.id,
    userId: attendee.userId,
    role: attendee.role,
    status: attendee.status,
    respondedAt: at(attendee.respondedAt),
    createdAt: at(event.createdAt),
    updatedAt: at(attendee.respondedAt ?? event.createdAt),
  }));
}

function reminderRows(event: CalendarEvent) {
  return event.reminders.map((reminder) => ({
    id: reminder.id,
    eventId: event.id,
    userId: reminder.userId,
    reminderTime: at(reminder.at),
    method: reminder.method,
    sent: reminder.sentAt !== null,
    sentAt: at(reminder.sentAt),
    createdAt: at(event.createdAt),
    updatedAt: at(reminder.sentAt ?? event.createdAt),
  }));
}
