import { domain, entity } from '../_engine/domain.ts';
import { coverages, endorsements, policies, policyRisks } from './tables.ts';

export default domain('policies', {
  number: 1,
  description: 'Contracts of insurance with their guarantees, insured things and changes.',
  entities: {
    Policy: entity(policies, {
      search: ['policyNumber'],
      plural: 'policies',
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'policies' },
        createdByUser: { to: 'User', via: 'createdBy' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'policies' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'policies' },
        previousPolicy: { to: 'Policy', via: 'previousPolicyId', inverse: 'renewedBy' },
        product: { to: 'Product', via: 'productId', inverse: 'policies' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'policiesBound' },
        updatedByUser: { to: 'User', via: 'updatedBy' },
      },
      classification: { personal: ['metadata'] },
    }),
    Coverage: entity(coverages, {
      edges: {
        endorsement: { to: 'Endorsement', via: 'endorsementId', inverse: 'coverages' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'coverages' },
        productCoverageRef: { to: 'ProductCoverage', via: 'productCoverageId', inverse: 'policyCoverages' },
      },
    }),
    Endorsement: entity(endorsements, {
      edges: {
        policy: { to: 'Policy', via: 'policyId', inverse: 'endorsements' },
        requestedByUser: { to: 'User', via: 'requestedBy', inverse: 'endorsementsRequested' },
      },
      classification: { personal: ['description'] },
    }),
    PolicyRisk: entity(policyRisks, {
      edges: {
        policy: { to: 'Policy', via: 'policyId', inverse: 'policyRisks' },
        insuredObject: {
          by: 'objectType',
          via: 'objectId',
          inverse: 'policyRisks',
          to: { CUSTOMER: 'Customer', PROPERTY: 'Property', VEHICLE: 'Vehicle' },
        },
      },
      classification: { personal: ['description'] },
    }),
  },
});
