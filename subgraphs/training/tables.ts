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

/** ???. */
export const trainingCourses = pgTable(
  'training_courses',
  {
    /** Identifier of the training course; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    code: text().notNull(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    category: text({ enum: trainingCourseCategories }).notNull(),
    /** ???. */
    level: text({ enum: trainingCourseLevels }).notNull(),
    /** ???. */
    duration: integer().notNull(),
    /** ???. */
    format: text({ enum: trainingCourseFormats }).notNull(),
    /** ???. */
    instructor: text(),
    /** ???. */
    maxParticipants: integer(),
    /** ???. */
    price: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    prerequisites: text().array(),
    /** ???. */
    objectives: text().array(),
    /** ???. */
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

/** ???. */
export const trainingSessions = pgTable(
  'training_sessions',
  {
    /** Identifier of the training session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    courseId: text().notNull(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    startDate: instant().notNull(),
    /** ???. */
    endDate: instant().notNull(),
    /** ???. */
    location: text(),
    /** ???. */
    isOnline: boolean().notNull().default(false),
    /** ???. */
    meetingUrl: text(),
    /** ???. */
    instructor: text().notNull(),
    /** ???. */
    maxParticipants: integer().notNull(),
    /** ???. */
    enrolledCount: integer().notNull().default(0),
    /** ???. */
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

/** ???. */
export const trainingEnrollments = pgTable(
  'training_enrollments',
  {
    /** Identifier of the training enrollment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    sessionId: text().notNull(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    status: text({ enum: trainingEnrollmentStatuses }).notNull(),
    /** ???. */
    enrolledAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    score: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    certificateUrl: text(),
    /** ???. */
    feedback: text(),
    /** ???. */
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

/** ???. */
export const trainingAssessments = pgTable(
  'training_assessments',
  {
    /** Identifier of the training assessment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    enrollmentId: text().notNull(),
    /** ???. */
    assessmentType: text({ enum: trainingAssessmentAssessmentTypes }).notNull(),
    /** ???. */
    questions: jsonb().notNull(),
    /** ???. */
    answers: jsonb().notNull(),
    /** ???. */
    score: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    maxScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    passed: boolean().notNull(),
    /** ???. */
    feedback: text(),
    /** ???. */
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
