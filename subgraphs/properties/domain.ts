import { domain, entity } from '../_engine/domain.ts';
import { properties, propertyRisks, propertyValuations } from './tables.ts';

export default domain('properties', {
  number: 21,
  description: 'Insured buildings and premises, what they are worth and what endangers them.',
  entities: {
    Property: entity(properties, {
      search: ['propertyNumber', 'cadastralReference', 'address', 'city'],
      plural: 'properties',
      edges: {
        territory: { to: 'Territory', via: 'postalCode', matching: 'postalCodes', inverse: 'properties' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'properties' },
      },
      classification: {
        personal: ['address', 'city', 'province', 'postalCode', 'cadastralReference', 'metadata'],
      },
    }),
    PropertyValuation: entity(propertyValuations, {
      edges: {
        claim: { to: 'Claim', via: 'claimId', inverse: 'propertyValuations' },
        document: { to: 'Document', via: 'documentId', inverse: 'propertyValuations' },
        property: { to: 'Property', via: 'propertyId', inverse: 'propertyValuations' },
        valuer: { to: 'User', via: 'valuerId', inverse: 'propertyValuationsValued', matching: 'id' },
      },
      classification: { personal: ['notes', 'reportUrl'] },
    }),
    PropertyRisk: entity(propertyRisks, {
      edges: {
        property: { to: 'Property', via: 'propertyId', inverse: 'propertyRisks' },
      },
      classification: { personal: ['description', 'mitigationMeasures'] },
    }),
  },
});
