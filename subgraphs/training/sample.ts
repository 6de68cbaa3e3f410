import { decimal, percentage } from '../_platform/book/money.ts';
import { at, once, rows, sample } from '../_platform/book/sample.ts';
import {
  type TrainingAssessment,
  type TrainingCourse,
  type TrainingEnrollment,
  type TrainingSession,
  trainingCourses,
  trainingSessions,
} from '../_platform/book/tell/training.ts';

/** Rows of the courses, when they were given, who took part and how the tests went; staff have no story of their own. */
export default sample('training', {
  training_courses: (chapter) => rows(once(chapter, trainingCourses), (course) => [courseRow(course)]),
  training_sessions: (chapter) => rows(once(chapter, trainingSessions), (session) => [sessionRow(session)]),
  training_enrollments: (chapter) =>
    rows(once(chapter, trainingSessions), ({ id, enrollments }) =>
      enrollments.map((enrollment) => enrollmentRow(id, enrollment)),
    ),
  training_assessments: (chapter) =>
    rows(once(chapter, trainingSessions), ({ enrollments }) =>
      enrollments.flatMap(({ id, assessments }) => assessments.map((one) => assessmentRow(id, one))),
    ),
});

function courseRow(course: TrainingCourse) {
  return {
    id: course.id,
    code: course.code,
    name: course.name,
    description: course.description,
    category: course.category,
    level: course.level,
    duration: course.duration,
    format: course.format,
    instructor: course.instructor,
    maxParticipants: course.maxParticipants,
    price: course.price === null ? null : decimal(course.price),
    isActive: course.isActive,
    prerequisites: course.prerequisites,
    objectives: course.objectives,
    content: course.content,
    createdAt: at(course.createdAt),
    updatedAt: at(course.createdAt),
  };
}

function sessionRow(session: TrainingSession) {
  return {
    id: session.id,
    courseId: session.course.id,
    name: session.name,
    startDate: at(session.startAt),
    endDate: at(session.endAt),
    location: session.location,
    isOnline: session.isOnline,
    meetingUrl: session.meetingUrl,
    instructor: session.instructor,
    maxParticipants: session.maxParticipants,
    enrolledCount: session.enrolledCount,
    status: session.status,
    createdAt: at(session.createdAt),
    updatedAt: at(session.updatedAt),
  };
}

function enrollmentRow(sessionId: string, enrollment: TrainingEnrollment) {
  return {
    id: enrollment.id,
    sessionId,
    userId: enrollment.userId,
    status: enrollment.status,
    enrolledAt: at(enrollment.enrolledAt),
    completedAt: at(enrollment.completedAt),
    score: enrollment.score === null ? null : percentage(enrollment.score),
    certificateUrl: enrollment.certificateUrl,
    feedback: enrollment.feedback,
    rating: enrollment.rating,
    createdAt: at(enrollment.enrolledAt),
    updatedAt: at(enrollment.updatedAt),
  };
}

function assessmentRow(enrollmentId: string, assessment: TrainingAssessment) {
  return {
    id: assessment.id,
    enrollmentId,
    assessmentType: assessment.type,
    // Lists of objects go as their JSON text: a plain list is a cell of an array column.
    questions: JSON.stringify(assessment.questions),
    answers: JSON.stringify(assessment.answers),
    score: percentage(assessment.score),
    maxScore: percentage(assessment.maxScore),
    passed: assessment.passed,
    feedback: assessment.passed ? null : 'Conviene repasar los casos fallados y repetir la prueba.',
    completedAt: at(assessment.at),
  };
}
