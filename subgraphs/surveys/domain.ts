import { domain, entity } from '../_engine/domain.ts';
import { surveyAnalytics, surveyResponses, surveys } from './tables.ts';

export default domain('surveys', {
  number: 35,
  description: 'Questions put to customers and agents, their answers and what they add up to.',
  entities: {
    Survey: entity(surveys, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: { public: ['name', 'description', 'questions'] },
    }),
    SurveyResponse: entity(surveyResponses, {
      edges: {
        survey: { to: 'Survey', via: 'surveyId', inverse: 'surveyResponses' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'surveyResponses',
          to: { CLAIM: 'Claim', COMPLAINT: 'Complaint', POLICY: 'Policy', RENEWAL: 'RenewalProcess' },
        },
        respondent: {
          by: 'respondentType',
          via: 'respondentId',
          inverse: 'surveyResponses',
          to: { AGENT: 'Agent', CUSTOMER: 'Customer', LEAD: 'Lead', USER: 'User' },
        },
      },
      classification: { personal: ['answers', 'score', 'metadata'] },
      appendOnly: true,
    }),
    SurveyAnalysis: entity(surveyAnalytics, {
      plural: 'surveyAnalyses',
      edges: {
        survey: { to: 'Survey', via: 'surveyId', inverse: 'surveyAnalytics' },
      },
      appendOnly: true,
    }),
  },
});
