import { domain, entity } from '../_engine/domain.ts';
import { lossRatios, mortalityTables, pricingModels, reserveCalculations } from './tables.ts';

export default domain('actuarial', {
  number: 23,
  description: 'Mortality tables, loss ratios, reserves and pricing models of the actuaries.',
  entities: {
    MortalityTable: entity(mortalityTables, {
      classification: {
        public: ['name', 'country', 'gender', 'year', 'version', 'ageMin', 'ageMax', 'data'],
      },
    }),
    LossRatio: entity(lossRatios, {
      edges: {
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'lossRatios' },
        product: { to: 'Product', via: 'productId', inverse: 'lossRatios' },
      },
    }),
    ReserveCalculation: entity(reserveCalculations, {
      edges: {
        approvedByUser: { to: 'User', via: 'approvedBy' },
        calculatedByUser: { to: 'User', via: 'calculatedBy' },
        product: { to: 'Product', via: 'productId', inverse: 'reserveCalculations' },
      },
      rename: { unearmedPremium: 'unearnedPremium' },
    }),
    PricingModel: entity(pricingModels, {
      edges: {
        approvedByUser: { to: 'User', via: 'approvedBy' },
        createdByUser: { to: 'User', via: 'createdBy' },
        product: { to: 'Product', via: 'productId', inverse: 'pricingModels' },
      },
    }),
  },
});
