import { domain, entity } from '../_engine/domain.ts';
import { claimAdjustments, claimDocuments, claimRecoveries, claimReserves, claims } from './tables.ts';

export default domain('claims', {
  number: 2,
  description: 'Losses reported against policies, from first notice to final payment.',
  entities: {
    Claim: entity(claims, {
      search: ['claimNumber'],
      edges: {
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'claimsAssigned' },
        coverage: { to: 'Coverage', via: 'coverageId', inverse: 'claims' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'claims' },
        parentClaim: { to: 'Claim', via: 'parentClaimId', inverse: 'relatedClaims' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'claims' },
        reportedByUser: { to: 'User', via: 'reportedBy', inverse: 'claimsReported' },
        insuredObject: {
          by: 'insuredObjectType',
          via: 'insuredObjectId',
          inverse: 'claims',
          to: { PROPERTY: 'Property', VEHICLE: 'Vehicle' },
        },
      },
      classification: { medical: ['description', 'metadata'] },
    }),
    ClaimDocument: entity(claimDocuments, {
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'claimDocuments' },
        document: { to: 'Document', via: 'documentId', inverse: 'claimDocuments' },
        uploadedByUser: { to: 'User', via: 'uploadedBy' },
      },
      classification: { personal: ['fileName', 'fileUrl'] },
    }),
    ClaimAdjustment: entity(claimAdjustments, {
      edges: {
        adjustedByUser: { to: 'User', via: 'adjustedBy' },
        claim: { to: 'Claim', via: 'claimId', inverse: 'claimAdjustments' },
      },
      classification: { medical: ['notes'] },
      appendOnly: true,
    }),
    ClaimRecovery: entity(claimRecoveries, {
      plural: 'claimRecoveries',
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'claimRecoveries' },
      },
      classification: { personal: ['counterparty', 'notes'] },
    }),
    ClaimReserve: entity(claimReserves, {
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'claimReserves' },
      },
      appendOnly: true,
    }),
  },
});
