import { domain, entity } from '../_engine/domain.ts';
import { insurerAgreements, insurerContacts, insurers } from './tables.ts';

export default domain('insurers', {
  number: 22,
  description: 'The companies that carry the risk, whom we know there and what we agreed.',
  entities: {
    Insurer: entity(insurers, {
      search: ['insurerCode', 'name', 'legalName'],
      classification: {
        public: ['insurerCode', 'name', 'legalName', 'country', 'website', 'rating', 'ratingAgency'],
      },
    }),
    InsurerContact: entity(insurerContacts, {
      edges: {
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'insurerContacts' },
      },
      classification: { personal: ['firstName', 'lastName', 'email', 'phone'] },
    }),
    InsurerAgreement: entity(insurerAgreements, {
      edges: {
        document: { to: 'Document', via: 'documentId', inverse: 'insurerAgreements' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'insurerAgreements' },
        signedByUser: { to: 'User', via: 'signedBy', matching: 'id' },
      },
    }),
  },
});
