import type { Instant } from '../calendar.ts';
import type { TrainingCourse } from './training-catalogue.ts';

/* Courses as they were given, in the words of the training desk. */

/** A course given once, with those who signed up for it. */
export interface TrainingSession {
  readonly id: string;
  readonly course: TrainingCourse;
  readonly name: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly location: string | null;
  readonly isOnline: boolean;
  readonly meetingUrl: string | null;
  readonly instructor: string;
  readonly maxParticipants: number;
  /** Seats taken: those on the waiting list and those who cancelled have none. */
  readonly enrolledCount: number;
  readonly status: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly enrollments: readonly TrainingEnrollment[];
}

/** Someone's seat in a session, or his place on the waiting list. */
export interface TrainingEnrollment {
  readonly id: string;
  readonly userId: string;
  readonly status: string;
  readonly enrolledAt: Instant;
  readonly completedAt: Instant | null;
  /** Hundredths of a point, 0 to 10000. */
  readonly score: number | null;
  readonly certificateUrl: string | null;
  readonly feedback: string | null;
  /** Points from 1 to 5. */
  readonly rating: number | null;
  readonly updatedAt: Instant;
  readonly assessments: readonly TrainingAssessment[];
}

/** A test at the end of a course: ten questions of ten points each. */
export interface TrainingAssessment {
  readonly id: string;
  readonly type: string;
  readonly questions: readonly { readonly number: number; readonly text: string; readonly points: number }[];
  readonly answers: readonly { readonly number: number; readonly points: number }[];
  /** Hundredths of a point, as many as the answers earned. */
  readonly score: number;
  readonly maxScore: number;
  readonly passed: boolean;
  readonly at: Instant;
}
