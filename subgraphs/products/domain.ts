import { domain, entity } from '../_engine/domain.ts';
import { productCoverages, productPricing, productRules, products } from './tables.ts';

export default domain('products', {
  number: 6,
  description: 'The catalogue: what can be insured, under which rules and at which tariff.',
  entities: {
    Product: entity(products, {
      search: ['productCode', 'name'],
      edges: {
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'products' },
      },
      classification: {
        public: [
          'productCode',
          'name',
          'description',
          'type',
          'category',
          'insurerId',
          'basePrice',
          'minAge',
          'maxAge',
          'status',
          'effectiveFrom',
          'effectiveTo',
        ],
      },
    }),
    ProductCoverage: entity(productCoverages, {
      edges: {
        product: { to: 'Product', via: 'productId', inverse: 'productCoverages' },
      },
      classification: {
        public: [
          'productId',
          'name',
          'description',
          'defaultLimit',
          'defaultPremium',
          'isRequired',
          'sortOrder',
        ],
      },
    }),
    ProductRule: entity(productRules, {
      edges: {
        product: { to: 'Product', via: 'productId', inverse: 'productRules' },
      },
    }),
    ProductPricing: entity(productPricing, {
      edges: {
        product: { to: 'Product', via: 'productId', inverse: 'productPricing' },
      },
    }),
  },
});
