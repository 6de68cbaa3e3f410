import { decimal } from '../_platform/book/money.ts';
import { at, quotesOf, rows, sample } from '../_platform/book/sample.ts';
import type { Quote } from '../_platform/book/story.ts';
import { leadIdOf } from '../_platform/book/tell/marketing.ts';

/** Rows of quotes, of what they offer and of what was done with them. */
export default sample('quotes', {
  quotes: (chapter) => rows(quotesOf(chapter), (quote) => [quoteRow(quote)]),
  quote_items: (chapter) => rows(quotesOf(chapter), itemRows),
  quote_history: (chapter) => rows(quotesOf(chapter), historyRows),
});

function quoteRow(quote: Quote) {
  const { risk } = quote;
  const onObject = risk.objectType !== 'CUSTOMER';
  return {
    id: quote.id,
    quoteNumber: quote.number,
    productId: quote.productId,
    insurerId: quote.insurerId,
    customerId: quote.customerId,
    agentId: quote.agentId,
    status: quote.status,
    premium: decimal(quote.premium),
    sumInsured: decimal(quote.sumInsured),
    validUntil: at(quote.validUntil),
    convertedAt: at(quote.convertedAt),
    policyId: quote.policyId,
    parentQuoteId: quote.parentQuoteId,
    leadId: leadIdOf(quote),
    riskType: onObject ? risk.objectType : null,
    riskId: onObject ? risk.objectId : null,
    metadata: { risk: risk.description, ...risk.facts },
    createdAt: at(quote.createdAt),
    updatedAt: at(quote.updatedAt),
  };
}

function itemRows(quote: Quote) {
  return quote.items.map((item) => ({
    id: item.id,
    quoteId: quote.id,
    productCoverageId: item.productCoverageId,
    coverageName: item.name,
    limit: decimal(item.limit),
    premium: decimal(item.premium),
    isOptional: item.isOptional,
    createdAt: at(quote.createdAt),
    updatedAt: at(quote.createdAt),
  }));
}

function historyRows(quote: Quote) {
  return quote.history.map((entry) => ({
    id: entry.id,
    quoteId: quote.id,
    action: entry.action,
    performedBy: entry.by,
    changes: entry.changes,
    timestamp: at(entry.at),
  }));
}
