import { agents } from './catalogue/agents.ts';
import { offers, retiredOffer } from './catalogue/products.ts';
import { treaties } from './catalogue/treaties.ts';
import type { Chapter } from './story.ts';
import { PORTFOLIO_POLICIES, tellPortfolio } from './tell/portfolio.ts';

/** The largest book: identity numbers are drawn from ranges that hold this many customers without a repetition. */
export const MAX_POLICIES = 800_000;

/** What all stories share: the sales force, the products, the reinsurance programme. */
export const sharedFacts: Chapter = {
  invents: true,
  agents,
  products: [...offers.map((offer) => offer.product), retiredOffer.product],
  treaties,
  statements: [],
  stories: [],
};

/**
 * The sample book of so many policies, chapter by chapter: the shared facts, then portfolios of a hundred policies. The
 * same on every machine and every day; a larger book begins with the same portfolios.
 */
export function* sampleBook(policies: number): Generator<Chapter> {
  if (!Number.isInteger(policies) || policies < 1 || policies > MAX_POLICIES) {
    throw new RangeError(`A sample book has 1 to ${MAX_POLICIES} policies, not ${policies}.`);
  }
  yield sharedFacts;
  for (let told = 0; told < policies; told += PORTFOLIO_POLICIES) {
    yield tellPortfolio(told / PORTFOLIO_POLICIES, Math.min(PORTFOLIO_POLICIES, policies - told));
  }
}

/** The last chapter of a book, told without those before it. */
export function lastChapter(policies: number): Chapter {
  const whole = Math.ceil(policies / PORTFOLIO_POLICIES) - 1;
  return tellPortfolio(whole, policies - whole * PORTFOLIO_POLICIES);
}
