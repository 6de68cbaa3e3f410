import { domain, entity } from '../_engine/domain.ts';
import { trainingAssessments, trainingCourses, trainingEnrollments, trainingSessions } from './tables.ts';

export default domain('training', {
  number: 33,
  description: 'Courses, their sessions, who takes part and how it ended.',
  entities: {
    TrainingCourse: entity(trainingCourses, {
      search: ['code', 'name'],
      edges: {
        prerequisiteCourses: {
          to: 'TrainingCourse',
          via: 'prerequisites',
          matching: 'code',
          inverse: 'requiredBy',
        },
        instructorUser: { to: 'User', via: 'instructor', inverse: 'trainingCoursesTaught', matching: 'id' },
      },
      classification: { personal: ['instructor'] },
    }),
    TrainingSession: entity(trainingSessions, {
      edges: {
        course: { to: 'TrainingCourse', via: 'courseId', inverse: 'trainingSessions' },
        instructorUser: { to: 'User', via: 'instructor', inverse: 'trainingSessionsTaught', matching: 'id' },
      },
      classification: { personal: ['instructor', 'meetingUrl'] },
    }),
    TrainingEnrollment: entity(trainingEnrollments, {
      edges: {
        session: { to: 'TrainingSession', via: 'sessionId', inverse: 'trainingEnrollments' },
        user: { to: 'User', via: 'userId', inverse: 'trainingEnrollments' },
      },
      classification: { personal: ['score', 'certificateUrl', 'feedback', 'rating'] },
    }),
    TrainingAssessment: entity(trainingAssessments, {
      edges: {
        enrollment: { to: 'TrainingEnrollment', via: 'enrollmentId', inverse: 'trainingAssessments' },
      },
      classification: { personal: ['answers', 'score', 'passed', 'feedback'] },
      appendOnly: true,
    }),
  },
});
