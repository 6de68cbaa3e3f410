import { domain, entity } from '../_engine/domain.ts';
import { medicalExaminations, medicalQuestionnaires, medicalRecords } from './tables.ts';

export default domain('medical-records', {
  number: 32,
  description: 'Health data given for underwriting and claims: records, questionnaires and examinations.',
  entities: {
    MedicalRecord: entity(medicalRecords, {
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'medicalRecords' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'medicalRecords' },
      },
      classification: {
        medical: [
          'recordType',
          'recordDate',
          'diagnosis',
          'treatment',
          'medications',
          'doctorName',
          'facilityName',
          'notes',
          'isPreexisting',
          'affectsCoverage',
          'metadata',
        ],
      },
    }),
    MedicalQuestionnaire: entity(medicalQuestionnaires, {
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'medicalQuestionnaires' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'medicalQuestionnaires' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'medicalQuestionnaires' },
        reviewedByUser: { to: 'User', via: 'reviewedBy' },
        underwritingCase: {
          to: 'UnderwritingCase',
          via: 'underwritingCaseId',
          inverse: 'medicalQuestionnaires',
        },
      },
      classification: { medical: ['questions', 'answers', 'riskScore'] },
    }),
    MedicalExamination: entity(medicalExaminations, {
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'medicalExaminations' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'medicalExaminations' },
        underwritingCase: {
          to: 'UnderwritingCase',
          via: 'underwritingCaseId',
          inverse: 'medicalExaminations',
        },
      },
      classification: {
        medical: [
          'examinationType',
          'examinationDate',
          'doctorName',
          'facilityName',
          'results',
          'conclusion',
          'recommendedActions',
          'reportUrl',
        ],
      },
    }),
  },
});
