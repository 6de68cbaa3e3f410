import { domain, entity } from '../_engine/domain.ts';
import { quoteHistory, quoteItems, quotes } from './tables.ts';

export default domain('quotes', {
  number: 7,
  description: 'Offers made to customers, their price and what became of them.',
  entities: {
    Quote: entity(quotes, {
      search: ['quoteNumber'],
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'quotes' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'quotes' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'quotes' },
        lead: { to: 'Lead', via: 'leadId', inverse: 'quotes' },
        parentQuote: { to: 'Quote', via: 'parentQuoteId', inverse: 'versions' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'quotes' },
        product: { to: 'Product', via: 'productId', inverse: 'quotes' },
        risk: {
          by: 'riskType',
          via: 'riskId',
          inverse: 'quotes',
          to: { PROPERTY: 'Property', VEHICLE: 'Vehicle' },
        },
      },
      classification: { personal: ['metadata'] },
    }),
    QuoteItem: entity(quoteItems, {
      edges: {
        productCoverageRef: { to: 'ProductCoverage', via: 'productCoverageId', inverse: 'quotedItems' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'quoteItems' },
      },
    }),
    QuoteHistoryEntry: entity(quoteHistory, {
      plural: 'quoteHistoryEntries',
      edges: {
        performedByUser: { to: 'User', via: 'performedBy' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'quoteHistory' },
      },
      classification: { personal: ['changes'] },
      appendOnly: true,
    }),
  },
});
