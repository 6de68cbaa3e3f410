import { domain, entity } from '../_engine/domain.ts';
import { reinsuranceCessions, reinsuranceClaims, reinsuranceContracts } from './tables.ts';

export default domain('reinsurance', {
  number: 9,
  description: 'Risks we pass on, under which contract, and what reinsurers owe us for claims.',
  entities: {
    ReinsuranceContract: entity(reinsuranceContracts, {
      search: ['contractNumber'],
      edges: {
        reinsurer: { to: 'Insurer', via: 'reinsurerId', inverse: 'reinsuranceContracts' },
      },
    }),
    ReinsuranceCession: entity(reinsuranceCessions, {
      edges: {
        contract: { to: 'ReinsuranceContract', via: 'contractId', inverse: 'reinsuranceCessions' },
        coverage: { to: 'Coverage', via: 'coverageId', inverse: 'reinsuranceCessions' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'reinsuranceCessions' },
      },
    }),
    ReinsuranceClaim: entity(reinsuranceClaims, {
      edges: {
        cession: { to: 'ReinsuranceCession', via: 'cessionId', inverse: 'reinsuranceClaims' },
        claim: { to: 'Claim', via: 'claimId', inverse: 'reinsuranceClaims' },
        payment: { to: 'Payment', via: 'paymentId', inverse: 'reinsuranceClaims' },
      },
    }),
  },
});
