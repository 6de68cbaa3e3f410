import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import type { TrainingEnrollment, TrainingSession } from '../../subgraphs/_platform/book/tell/training.ts';
import { PASS_MARK } from '../../subgraphs/_platform/book/tell/training-enrollments.ts';

/** Every rule that a session breaks, as sentences. */
export function brokenTraining(session: TrainingSession): string[] {
  const seated = session.enrollments.filter(
    ({ status }) => status !== 'WAITLISTED' && status !== 'CANCELLED',
  );
  const waiting = session.enrollments.some(({ status }) => status === 'WAITLISTED');
  return [
    ...broken(session.name, {
      'counts the seats taken': session.enrolledCount === seated.length,
      'has a seat for each': session.enrolledCount <= session.maxParticipants,
      'is full exactly when people wait': waiting === (session.status === 'FULL'),
      'is full when it says so':
        session.status !== 'FULL' || session.enrolledCount === session.maxParticipants,
      'begins before it ends': session.startAt < session.endAt,
      'is completed only once it is over': session.status !== 'COMPLETED' || session.endAt < AS_OF,
      'is under way only while it lasts':
        session.status !== 'IN_PROGRESS' || (session.startAt < AS_OF && AS_OF < session.endAt),
    }),
    ...session.enrollments.flatMap((enrollment) => enrollmentRules(enrollment, session)),
  ];
}

function enrollmentRules(
  { id, status, enrolledAt, score, ...of }: TrainingEnrollment,
  session: TrainingSession,
) {
  const last = of.assessments.at(-1);
  return broken(id, {
    'signed up before the end and before the day of the book': enrolledAt < Math.min(session.endAt, AS_OF),
    'has the score of the last test': score === (last?.score ?? null),
    'is completed exactly when the last test was passed':
      (status === 'COMPLETED') === (last?.passed ?? false),
    'has a certificate exactly when completed': (of.certificateUrl !== null) === (status === 'COMPLETED'),
    'answers add up to the score of each test': of.assessments.every(
      (test) => test.answers.reduce((sum, { points }) => sum + points * 100, 0) === test.score,
    ),
    'tests are passed from the mark on': of.assessments.every(
      (test) => test.passed === test.score >= PASS_MARK * 100,
    ),
  });
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}
