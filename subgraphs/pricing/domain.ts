import { domain, entity } from '../_engine/domain.ts';
import { discountRules, priceCalculations, pricingRules, surchargeRules } from './tables.ts';

export default domain('pricing', {
  number: 25,
  description: 'Rules that make a price, discounts, surcharges and the prices that were calculated.',
  entities: {
    PricingRule: entity(pricingRules, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
        product: { to: 'Product', via: 'productId', inverse: 'pricingRules' },
      },
    }),
    DiscountRule: entity(discountRules, {
      edges: {
        applicableProducts: {
          to: 'Product',
          via: 'applicableTo',
          matching: 'productCode',
          inverse: 'discountRules',
        },
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: {
        public: ['name', 'code', 'type', 'value', 'valueType', 'applicableTo', 'validFrom', 'validTo'],
      },
    }),
    SurchargeRule: entity(surchargeRules, {
      edges: {
        product: { to: 'Product', via: 'productId', inverse: 'surchargeRules' },
      },
    }),
    PriceCalculation: entity(priceCalculations, {
      edges: {
        policy: { to: 'Policy', via: 'policyId', inverse: 'priceCalculations' },
        pricingModel: { to: 'PricingModel', via: 'pricingModelId', inverse: 'priceCalculations' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'priceCalculations' },
      },
      classification: { medical: ['surcharges'] },
      appendOnly: true,
    }),
  },
});
