import { AS_OF, addDays, addMonths, day, type Instant } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { userId } from '../keys.ts';
import type { Agent } from '../story.ts';
import { type CalendarEvent, tellEvent } from './calendar-facts.ts';
import { type TrainingSession, trainingSessions } from './training.ts';
import { agentUserId } from './users.ts';

const HOUR = 3_600_000;

/** What stands in the calendar for no customer: talks with agents, training, the month's close. */
export const officeEvents: readonly CalendarEvent[] = [
  ...agents.flatMap(talks),
  ...trainingSessions.map(training),
  ...Array.from({ length: 12 }, (_, month) => close(addMonths(day(2026, 1, 31), month))),
];

/** A manager sees each of his agents once in spring and again in summer. */
function talks(agent: Agent): CalendarEvent[] {
  if (agent.managerId === null || agent.status !== 'ACTIVE') return [];
  const manager = agentUserId(agent.managerId);
  return [-90, 14].map((days, turn) =>
    tellEvent({
      key: `talk/${agent.number}/${turn}`,
      title: `Seguimiento con ${agent.firstName} ${agent.lastName}`,
      type: 'MEETING',
      at: addDays(AS_OF, days) + 10 * HOUR,
      minutes: 60,
      location: 'Videoconferencia',
      organizer: manager,
      about: ['AGENT', agent.id],
      required: [agentUserId(agent.id)],
    }),
  );
}

function training(session: TrainingSession): CalendarEvent {
  const seated = session.enrollments.filter(
    ({ status }) => status !== 'CANCELLED' && status !== 'WAITLISTED',
  );
  const place = session.location ?? session.meetingUrl;
  return tellEvent({
    key: `training/${session.id}`,
    title: session.name,
    type: 'TRAINING',
    at: session.startAt,
    minutes: Math.max(30, Math.round((session.endAt - session.startAt) / 60_000)),
    ...(place === null ? {} : { location: place }),
    organizer: session.instructor,
    about: ['TRAINING_SESSION', session.id],
    required: seated.map((seat) => seat.userId),
    ...(session.status === 'CANCELLED' ? { fate: 'CANCELLED' as const } : {}),
  });
}

/** The books are closed on the last day of each month. */
function close(at: Instant): CalendarEvent {
  return tellEvent({
    key: `close/${at}`,
    title: 'Cierre mensual',
    description: 'Recibos, liquidaciones y comisiones del mes.',
    type: 'OTHER',
    at,
    organizer: userId('finance', 1),
    about: null,
    optional: [userId('finance', 2), userId('finance', 3)],
  });
}
