import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { type Desk, idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import { fileUrl } from './documents.ts';
import type { TrainingCourse } from './training-catalogue.ts';
import type { TrainingAssessment, TrainingEnrollment } from './training-facts.ts';
import { agentUserId, seatsOf } from './users.ts';

/** The session people sign up for. */
interface Given {
  readonly key: string;
  readonly course: TrainingCourse;
  readonly status: string;
  readonly seats: number;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

const sellers = agents.filter(({ status }) => status === 'ACTIVE').map(({ id }) => agentUserId(id));

function staff(...desks: readonly Desk[]): string[] {
  return desks.flatMap((desk) => Array.from({ length: seatsOf(desk) }, (_, i) => userId(desk, i + 1)));
}

/** Whom a course is for. */
const audiences: Readonly<Record<string, readonly string[]>> = {
  IDD_CONTINUOUS: [...sellers, ...staff('sales')],
  PRODUCT: [...sellers, ...staff('sales', 'underwriting')],
  COMPLIANCE: [...sellers, ...staff('sales', 'claims', 'underwriting', 'finance', 'compliance')],
  SALES: [...sellers, ...staff('sales', 'marketing')],
  SYSTEMS: staff('it', 'finance', 'actuarial', 'claims', 'management'),
  SOFT_SKILLS: staff('claims', 'sales'),
};

/** Points of a hundred that pass a test. */
export const PASS_MARK = 60;
const QUESTIONS = 10;
const ON_WAITING_LIST = 2;

/** Who signed up for a session and how it ended for each, by the state of the session. */
export function enrollmentsOf(given: Given): TrainingEnrollment[] {
  const draw = drawFrom(`training-${given.key}`);
  const audience = audiences[given.course.category]!;
  const seats = Math.min(given.seats, audience.length - ON_WAITING_LIST);
  const taken = given.status === 'FULL' ? given.seats : Math.ceil(seats * (0.5 + draw.fraction() / 2));
  const wanted = given.status === 'SCHEDULED' ? 0 : taken + (given.status === 'FULL' ? ON_WAITING_LIST : 0);
  const first = draw.whole(0, audience.length - 1);
  return Array.from({ length: wanted }, (_, i) => {
    const user = audience[(first + i) % audience.length]!;
    return enrollment(given, user, i >= given.seats ? 'WAITLISTED' : stateIn(given.status, draw), draw);
  });
}

const STATES: Readonly<Record<string, string>> = { IN_PROGRESS: 'IN_PROGRESS', CANCELLED: 'CANCELLED' };

function stateIn(session: string, draw: Draw): string {
  if (session !== 'COMPLETED') return STATES[session] ?? 'ENROLLED';
  return draw.weighted(['COMPLETED', 'FAILED', 'NO_SHOW', 'CANCELLED'], (word) =>
    word === 'COMPLETED' ? 17 : 1,
  );
}

function enrollment(given: Given, user: string, status: string, draw: Draw): TrainingEnrollment {
  const key = `${given.key}/${user}`;
  const enrolledAt = Math.min(addDays(given.startAt, -draw.whole(8, 60)), addDays(AS_OF, -draw.whole(2, 15)));
  const passed = status === 'COMPLETED';
  const assessments = passed || status === 'FAILED' ? assessmentsOf(key, given, passed, draw) : [];
  const completedAt = passed ? given.endAt : null;
  return {
    id: idOf('training-enrollment', key),
    userId: user,
    status,
    enrolledAt,
    completedAt,
    score: assessments.at(-1)?.score ?? null,
    certificateUrl: passed ? fileUrl(`CERT-${idOf('certificate', key).slice(0, 8)}`, 1) : null,
    feedback: passed && draw.oneIn(4) ? draw.pick(FEEDBACK) : null,
    rating: passed && !draw.oneIn(3) ? draw.whole(3, 5) : null,
    updatedAt: given.status === 'COMPLETED' ? given.endAt : enrolledAt,
    assessments,
  };
}

const FEEDBACK = [
  'Muy práctico, con casos de nuestro día a día.',
  'Demasiada materia para las horas que dura.',
  'El material queda bien para consultarlo después.',
] as const;

const TESTS: Readonly<Record<string, readonly string[]>> = {
  ONLINE: ['QUIZ'],
  WEBINAR: ['QUIZ'],
  CLASSROOM: ['PRACTICAL'],
  BLENDED: ['QUIZ', 'EXAM'],
};

/** The tests of a course; whoever fails, fails the last. */
function assessmentsOf(key: string, given: Given, passed: boolean, draw: Draw): TrainingAssessment[] {
  const types = TESTS[given.course.format]!;
  return types.map((type, i) => {
    const last = i === types.length - 1;
    const right = passed || !last ? draw.whole(PASS_MARK / 10, QUESTIONS) : draw.whole(2, PASS_MARK / 10 - 1);
    return assessment(`${key}/${type}`, type, right, given);
  });
}

function assessment(key: string, type: string, right: number, { course, endAt }: Given): TrainingAssessment {
  const numbers = Array.from({ length: QUESTIONS }, (_, i) => i + 1);
  const points = 100 / QUESTIONS;
  const text = (number: number) => `${course.objectives[number % course.objectives.length]}: caso ${number}`;
  return {
    id: idOf('training-assessment', key),
    type,
    questions: numbers.map((number) => ({ number, text: text(number), points })),
    answers: numbers.map((number) => ({ number, points: number <= right ? points : 0 })),
    score: right * points * 100,
    maxScore: 100_00,
    passed: right * points >= PASS_MARK,
    at: type === 'QUIZ' && course.format === 'BLENDED' ? addDays(endAt, -2) : endAt,
  };
}
