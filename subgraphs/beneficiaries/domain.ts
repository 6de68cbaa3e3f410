import { domain, entity } from '../_engine/domain.ts';
import { beneficiaries, beneficiaryChanges, beneficiaryPayouts } from './tables.ts';

export default domain('beneficiaries', {
  number: 31,
  description: 'Whom a life policy pays, how that changed, and what was paid out.',
  entities: {
    Beneficiary: entity(beneficiaries, {
      search: ['firstName', 'lastName'],
      plural: 'beneficiaries',
      edges: {
        matchingCustomer: {
          to: 'Customer',
          via: 'identityNumber',
          matching: 'identityNumber',
          inverse: 'matchingBeneficiaries',
        },
        customer: { to: 'Customer', via: 'customerId', inverse: 'beneficiaries' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'beneficiaries' },
      },
      dates: ['dateOfBirth'],
      classification: {
        personal: [
          'firstName',
          'lastName',
          'relationship',
          'dateOfBirth',
          'identityNumber',
          'contactEmail',
          'contactPhone',
          'address',
          'metadata',
        ],
      },
    }),
    BeneficiaryChange: entity(beneficiaryChanges, {
      edges: {
        approvedByUser: { to: 'User', via: 'approvedBy' },
        beneficiary: { to: 'Beneficiary', via: 'beneficiaryId', inverse: 'beneficiaryChanges' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'beneficiaryChanges' },
        requestedByUser: { to: 'User', via: 'requestedBy' },
      },
      classification: { personal: ['previousData', 'newData'] },
    }),
    BeneficiaryPayout: entity(beneficiaryPayouts, {
      edges: {
        beneficiary: { to: 'Beneficiary', via: 'beneficiaryId', inverse: 'beneficiaryPayouts' },
        claim: { to: 'Claim', via: 'claimId', inverse: 'beneficiaryPayouts' },
        payment: { to: 'Payment', via: 'paymentId', inverse: 'beneficiaryPayouts' },
      },
      classification: { personal: ['paymentReference', 'notes'] },
    }),
  },
});
