import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `TrainingCourse.category`. */
export const trainingCourseCategories = [
  'IDD_CONTINUOUS',
  'PRODUCT',
  'COMPLIANCE',
  'SALES',
  'SYSTEMS',
  'SOFT_SKILLS',
] as const;

/** Words of `TrainingCourse.level`. */
export const trainingCourseLevels = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'ADVANCED'] as const;

/** Words of `TrainingCourse.format`. */
export const trainingCourseFormats = ['ONLINE', 'CLASSROOM', 'BLENDED', 'WEBINAR'] as const;

/** A course for those who sell and serve, with what it teaches and what it asks for. */
export const trainingCourses = pgTable(
  'training_courses',
  {
    /** Identifier of the training course; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Short code of the course, unique; prerequisites name it. */
    code: text().notNull(),
    /** Title of the course. */
    name: text().notNull(),
    /** What the course is about, in a sentence. */
    description: text(),
    /** Field of the course; IDD_CONTINUOUS is the training the law asks of distributors (RDL 3/2020). */
    category: text({ enum: trainingCourseCategories }).notNull(),
    /** Level of knowledge it leads to; LEVEL_1 is the highest of the law's three, LEVEL_3 the first. */
    level: text({ enum: trainingCourseLevels }).notNull(),
    /** Length of the course in hours. */
    duration: integer().notNull(),
    /** How it is given; BLENDED is partly online. */
    format: text({ enum: trainingCourseFormats }).notNull(),
    /** User who answers for the course, in the authentication database, or on adopted rows a name. */
    instructor: text(),
    /** Most people a session takes; null where there is no limit. */
    maxParticipants: integer(),
    /** Price for one person in EUR; null where it is free for our own people. */
    price: numeric({ precision: 10, scale: 2 }),
    /** Whether the course is still given. */
    isActive: boolean().notNull().default(true),
    /** Codes of the courses to pass before. */
    prerequisites: text().array(),
    /** What a participant can do afterwards, one text each. */
    objectives: text().array(),
    /** Units of the course in order, as JSON. */
    content: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('training_courses_code_key').on(t.code),
    index('training_courses_category_idx').on(t.category),
    index('training_courses_isActive_idx').on(t.isActive),
    index('training_courses_instructor_idx').on(t.instructor),
    index('training_courses_prerequisites_idx').using('gin', t.prerequisites),
    index('training_courses_code_trgm_idx').using('gin', t.code.op('gin_trgm_ops')),
    index('training_courses_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    searchIndex('training_courses', ['code', 'name']),
  ],
);

/** Words of `TrainingSession.status`. */
export const trainingSessionStatuses = [
  'SCHEDULED',
  'OPEN',
  'FULL',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELLED',
] as const;

/** A course given once: when, where, by whom and for how many. */
export const trainingSessions = pgTable(
  'training_sessions',
  {
    /** Identifier of the training session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Course that is given. */
    courseId: text().notNull(),
    /** Name of the session, with its month. */
    name: text().notNull(),
    /** Instant at which it begins. */
    startDate: instant().notNull(),
    /** Instant at which it ends, the tests included. */
    endDate: instant().notNull(),
    /** Room it is given in; null online. */
    location: text(),
    /** Whether it is given online. */
    isOnline: boolean().notNull().default(false),
    /** Address participants join at; null in a room. */
    meetingUrl: text(),
    /** User who gives it, in the authentication database, or on adopted rows a name. */
    instructor: text().notNull(),
    /** Seats of the session. */
    maxParticipants: integer().notNull(),
    /** Seats taken; those who wait or have cancelled take none. */
    enrolledCount: integer().notNull().default(0),
    /** State of the session, from SCHEDULED and OPEN to COMPLETED; FULL takes a waiting list. */
    status: text({ enum: trainingSessionStatuses }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('training_sessions_courseId_idx').on(t.courseId),
    index('training_sessions_startDate_idx').on(t.startDate),
    index('training_sessions_status_idx').on(t.status),
    index('training_sessions_instructor_idx').on(t.instructor),
    foreignKey({
      name: 'training_sessions_courseId_fkey',
      columns: [t.courseId],
      foreignColumns: [trainingCourses.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `TrainingEnrollment.status`. */
export const trainingEnrollmentStatuses = [
  'ENROLLED',
  'WAITLISTED',
  'IN_PROGRESS',
  'COMPLETED',
  'FAILED',
  'NO_SHOW',
  'CANCELLED',
] as const;

/** One person's seat in a session, or place on its waiting list; at most one per person and session. */
export const trainingEnrollments = pgTable(
  'training_enrollments',
  {
    /** Identifier of the training enrollment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Session the person signed up for. */
    sessionId: text().notNull(),
    /** User who takes part, in the authentication database. */
    userId: text().notNull(),
    /** State of the enrolment, from ENROLLED or WAITLISTED to COMPLETED, FAILED or NO_SHOW. */
    status: text({ enum: trainingEnrollmentStatuses }).notNull(),
    /** Instant at which the person signed up. */
    enrolledAt: instant().notNull().default(now),
    /** Instant at which the course was passed; null otherwise. */
    completedAt: instant(),
    /** Score of the last test out of 100; null where none was taken. */
    score: numeric({ precision: 5, scale: 2 }),
    /** Address of the certificate; null unless the course was passed. */
    certificateUrl: text(),
    /** What the participant said of the course. */
    feedback: text(),
    /** Points from 1 to 5 the participant gave the course. */
    rating: integer(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // training_enrollments_sessionId_userId_key begins with it; kept because deployed databases have it.
    index('training_enrollments_sessionId_idx').on(t.sessionId),
    index('training_enrollments_userId_idx').on(t.userId),
    index('training_enrollments_status_idx').on(t.status),
    uniqueIndex('training_enrollments_sessionId_userId_key').on(t.sessionId, t.userId),
    foreignKey({
      name: 'training_enrollments_sessionId_fkey',
      columns: [t.sessionId],
      foreignColumns: [trainingSessions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `TrainingAssessment.assessmentType`. */
export const trainingAssessmentAssessmentTypes = ['QUIZ', 'EXAM', 'PRACTICAL'] as const;

/** A test taken in a session, question by question; rows are only added. */
export const trainingAssessments = pgTable(
  'training_assessments',
  {
    /** Identifier of the training assessment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Enrolment of whoever took the test. */
    enrollmentId: text().notNull(),
    /** Kind of test. */
    assessmentType: text({ enum: trainingAssessmentAssessmentTypes }).notNull(),
    /** Questions in order with the points each is worth, as JSON. */
    questions: jsonb().notNull(),
    /** Points each answer earned, as JSON; they add up to the score. */
    answers: jsonb().notNull(),
    /** Points earned. */
    score: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Points that could be earned. */
    maxScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Whether the score reached the pass mark. */
    passed: boolean().notNull(),
    /** Advice of the instructor to whoever took the test. */
    feedback: text(),
    /** Instant at which the test was handed in. */
    completedAt: instant().notNull().default(now),
  },
  (t) => [
    index('training_assessments_enrollmentId_idx').on(t.enrollmentId),
    foreignKey({
      name: 'training_assessments_enrollmentId_fkey',
      columns: [t.enrollmentId],
      foreignColumns: [trainingEnrollments.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
