import { domain, entity } from '../_engine/domain.ts';
import { eventAttendees, eventReminders, events } from './tables.ts';

export default domain('calendar', {
  number: 13,
  description: 'Appointments and deadlines, who takes part and when they are reminded.',
  entities: {
    CalendarEvent: entity(events, {
      edges: {
        organizerUser: { to: 'User', via: 'organizer', inverse: 'eventsOrganized' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'events',
          to: {
            AGENT: 'Agent',
            CLAIM: 'Claim',
            COMPLAINT: 'Complaint',
            CUSTOMER: 'Customer',
            LEAD: 'Lead',
            POLICY: 'Policy',
            PROPERTY: 'Property',
            QUOTE: 'Quote',
            RENEWAL: 'RenewalProcess',
            TRAINING_SESSION: 'TrainingSession',
            VEHICLE: 'Vehicle',
          },
        },
      },
      classification: { personal: ['title', 'description', 'location', 'metadata'] },
    }),
    CalendarEventAttendee: entity(eventAttendees, {
      edges: {
        event: { to: 'CalendarEvent', via: 'eventId', inverse: 'eventAttendees' },
        user: { to: 'User', via: 'userId', inverse: 'eventAttendees' },
      },
    }),
    CalendarEventReminder: entity(eventReminders, {
      edges: {
        event: { to: 'CalendarEvent', via: 'eventId', inverse: 'eventReminders' },
        user: { to: 'User', via: 'userId', inverse: 'eventReminders' },
      },
    }),
  },
});
