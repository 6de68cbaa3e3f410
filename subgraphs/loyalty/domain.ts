import { domain, entity } from '../_engine/domain.ts';
import { loyaltyAccounts, loyaltyPrograms, loyaltyRedemptions, loyaltyTransactions } from './tables.ts';

export default domain('loyalty', {
  number: 37,
  description: 'Programmes that reward loyal customers, their accounts, points and redemptions.',
  entities: {
    LoyaltyProgram: entity(loyaltyPrograms, {
      classification: {
        public: ['name', 'description', 'pointsPerEuro', 'tierLevels', 'benefits', 'startDate', 'endDate'],
      },
    }),
    LoyaltyAccount: entity(loyaltyAccounts, {
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'loyaltyAccounts' },
        program: { to: 'LoyaltyProgram', via: 'programId', inverse: 'loyaltyAccounts' },
      },
    }),
    LoyaltyTransaction: entity(loyaltyTransactions, {
      edges: {
        account: { to: 'LoyaltyAccount', via: 'accountId', inverse: 'loyaltyTransactions' },
        redemption: { to: 'LoyaltyRedemption', via: 'redemptionId', inverse: 'ledgerEntries' },
        reference: {
          by: 'referenceType',
          via: 'referenceId',
          inverse: 'loyaltyTransactions',
          to: {
            CLAIM: 'Claim',
            LOYALTY_REDEMPTION: 'LoyaltyRedemption',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            REFERRAL: 'Referral',
            RENEWAL: 'RenewalProcess',
          },
        },
      },
      classification: { personal: ['reason', 'metadata'] },
      appendOnly: true,
    }),
    LoyaltyRedemption: entity(loyaltyRedemptions, {
      edges: {
        account: { to: 'LoyaltyAccount', via: 'accountId', inverse: 'loyaltyRedemptions' },
      },
      classification: { personal: ['metadata'] },
    }),
  },
});
