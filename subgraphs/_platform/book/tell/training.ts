import { AS_OF, addDays, day, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type TrainingCourse, trainingCourses } from './training-catalogue.ts';
import { enrollmentsOf } from './training-enrollments.ts';
import type { TrainingSession } from './training-facts.ts';

export { type TrainingCourse, trainingCourses } from './training-catalogue.ts';
export type { TrainingAssessment, TrainingEnrollment, TrainingSession } from './training-facts.ts';

/** Seats of a course that states no number. */
const SEATS_ONLINE = 40;
const HOURS_A_DAY = 6;
const HOUR = 3_600_000;

/** How the next one of each course stands, in turn. */
const UPCOMING = [
  ['OPEN', day(2026, 7, 13)],
  ['FULL', day(2026, 7, 6)],
  ['SCHEDULED', day(2026, 11, 9)],
  ['IN_PROGRESS', addDays(AS_OF, -5)],
  ['CANCELLED', day(2026, 6, 15)],
] as const;

/** Every course as it was given in the last two years, and as it is planned. */
export const trainingSessions: readonly TrainingSession[] = trainingCourses.flatMap(sessionsOf);

/** Three times in the past and once around the book's day; a retired course was last given in 2025. */
function sessionsOf(course: TrainingCourse, turn: number): TrainingSession[] {
  const past = [day(2025, 2, 3), day(2025, 10, 6), day(2026, 2, 2)].map((start) =>
    addDays(start, 7 * (turn % 3)),
  );
  if (!course.isActive) return [sessionAt(course, past[0]!, 'COMPLETED')];
  const [status, start] = UPCOMING[turn % UPCOMING.length]!;
  return [...past.map((first) => sessionAt(course, first, 'COMPLETED')), sessionAt(course, start, status)];
}

function sessionAt(course: TrainingCourse, firstDay: Instant, status: string): TrainingSession {
  const key = `${course.code}/${new Date(firstDay).toISOString().slice(0, 7)}`;
  const startAt = officeHour(firstDay, 0.1);
  const endAt = endOf(course, startAt);
  const seats = course.maxParticipants ?? SEATS_ONLINE;
  const enrollments = enrollmentsOf({ key, course, status, seats, startAt, endAt });
  const isOnline = course.format === 'ONLINE' || course.format === 'WEBINAR';
  return {
    id: idOf('training-session', key),
    course,
    name: `${course.name} (${key.slice(-7)})`,
    startAt,
    endAt,
    location: isOnline ? null : 'Aula de formación, Madrid',
    isOnline,
    meetingUrl: isOnline ? `https://aula.example/${key.toLowerCase()}` : null,
    instructor: course.instructor,
    maxParticipants: seats,
    enrolledCount: enrollments.filter(({ status: word }) => word !== 'WAITLISTED' && word !== 'CANCELLED')
      .length,
    status,
    createdAt: addDays(startAt, -120),
    updatedAt: status === 'COMPLETED' ? endAt : addDays(AS_OF, -20),
    enrollments,
  };
}

/** Online courses stay open for a fortnight, others take as many days as their hours need. */
function endOf({ format, duration }: TrainingCourse, startAt: Instant): Instant {
  if (format === 'ONLINE') return officeHour(addDays(startAt, 14), 0.9);
  const days = Math.ceil(duration / HOURS_A_DAY);
  return days === 1 ? startAt + duration * HOUR : officeHour(addDays(startAt, days - 1), 0.6);
}
