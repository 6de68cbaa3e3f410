import { domain, entity } from '../_engine/domain.ts';
import { referralPrograms, referralRewards, referrals } from './tables.ts';

export default domain('referrals', {
  number: 36,
  description: 'Customers who bring customers: programmes, referrals and rewards.',
  entities: {
    ReferralProgram: entity(referralPrograms, {
      classification: {
        public: [
          'name',
          'description',
          'code',
          'referrerReward',
          'refereeReward',
          'rewardType',
          'maxReferrals',
          'startDate',
          'endDate',
          'terms',
        ],
      },
    }),
    Referral: entity(referrals, {
      edges: {
        matchingCustomer: {
          to: 'Customer',
          via: 'refereeEmail',
          matching: 'email',
          inverse: 'matchingReferrals',
        },
        customer: { to: 'Customer', via: 'customerId', inverse: 'referralsReceived' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'referrals' },
        program: { to: 'ReferralProgram', via: 'programId', inverse: 'referrals' },
        referrerCustomer: { to: 'Customer', via: 'referrerCustomerId', inverse: 'referralsMade' },
      },
      classification: { personal: ['refereeEmail', 'refereeName', 'refereePhone', 'metadata'] },
    }),
    ReferralReward: entity(referralRewards, {
      edges: {
        payment: {
          to: 'Payment',
          via: 'paymentReference',
          matching: 'paymentNumber',
          inverse: 'referralRewards',
        },
        paymentRef: { to: 'Payment', via: 'paymentId', inverse: 'referralRewardsPaid' },
        referral: { to: 'Referral', via: 'referralId', inverse: 'referralRewards' },
        recipient: {
          by: 'recipientType',
          via: 'recipientId',
          inverse: 'referralRewards',
          to: { AGENT: 'Agent', CUSTOMER: 'Customer', USER: 'User' },
        },
      },
    }),
  },
});
