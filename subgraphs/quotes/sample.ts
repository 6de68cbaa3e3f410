import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, quotesOf, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Quote } from '../_platform/book/story.ts';
import { leadIdOf } from '../_platform/book/tell/marketing.ts';
import { renewalOffersOf } from '../_platform/book/tell/renewal-offers.ts';

/** Rows of quotes, of what they offer and of what was done with them; those of renewals have no lead. */
export default sample('quotes', {
  quotes: function* (chapter) {
    yield* rows(quotesOf(chapter), (quote) => [quoteRow(quote, leadIdOf(quote))]);
    yield* rows(offersIn(chapter), (quote) => [quoteRow(quote, null)]);
  },
  quote_items: function* (chapter) {
    yield* rows(quotesOf(chapter), itemRows);
    yield* rows(offersIn(chapter), itemRows);
  },
  quote_history: function* (chapter) {
    yield* rows(quotesOf(chapter), historyRows);
    yield* rows(offersIn(chapter), historyRows);
  },
});

function offersIn(chapter: Chapter): readonly Quote[] {
  return inventedStories(chapter).flatMap(renewalOffersOf);
}

function quoteRow(quote: Quote, leadId: string | null) {
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
    leadId,
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
