import { domain, entity } from '../_engine/domain.ts';
import { riskAssessments, underwritingCases, underwritingDocuments } from './tables.ts';

export default domain('underwriting', {
  number: 8,
  description: 'Risks referred to an underwriter, the evidence, the scores and the decisions.',
  entities: {
    UnderwritingCase: entity(underwritingCases, {
      search: ['caseNumber'],
      edges: {
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'underwritingCasesAssigned' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'underwritingCases' },
        endorsement: { to: 'Endorsement', via: 'endorsementId', inverse: 'underwritingCases' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'underwritingCases' },
        product: { to: 'Product', via: 'productId', inverse: 'underwritingCases' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'underwritingCases' },
      },
      classification: { medical: ['riskLevel', 'decisionReason', 'metadata'] },
    }),
    UnderwritingDocument: entity(underwritingDocuments, {
      edges: {
        case: { to: 'UnderwritingCase', via: 'caseId', inverse: 'underwritingDocuments' },
        document: { to: 'Document', via: 'documentId', inverse: 'underwritingDocuments' },
        uploadedByUser: { to: 'User', via: 'uploadedBy' },
        verifiedByUser: { to: 'User', via: 'verifiedBy' },
      },
      classification: { personal: ['fileName', 'fileUrl'] },
    }),
    RiskAssessment: entity(riskAssessments, {
      edges: {
        assessedByUser: { to: 'User', via: 'assessedBy' },
        case: { to: 'UnderwritingCase', via: 'caseId', inverse: 'riskAssessments' },
      },
      classification: { medical: ['riskScore', 'factors', 'recommendations'] },
      appendOnly: true,
    }),
  },
});
