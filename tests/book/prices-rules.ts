import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import type { Quote, Story } from '../../subgraphs/_platform/book/story.ts';
import {
  type PriceCalculation,
  type PricePart,
  priceCalculationsOf,
} from '../../subgraphs/_platform/book/tell/price-calculations.ts';
import { broken } from './sentences.ts';

/** Every rule that the prices of a story break, as sentences. */
export function brokenPrices(story: Story): string[] {
  const priced = new Map(priceCalculationsOf(story).map((price) => [price.quoteId, price]));
  return story.quotes.flatMap((quote) => {
    const price = priced.get(quote.id);
    return price === undefined
      ? broken(quote.number, { 'has a price once it is rated': quote.status === 'DRAFT' })
      : priceRules(price, quote);
  });
}

function priceRules(price: PriceCalculation, quote: Quote): string[] {
  const { base, surcharges, discounts, taxes, net, final } = price;
  return broken(quote.number, {
    'base and surcharges less discounts are its premium':
      base + total(surcharges) - total(discounts) === quote.premium && net === quote.premium,
    'its premium and taxes are its price': net + total(taxes) === final,
    'its guarantees are its premium': sumOf(price.coverages, ({ premium }) => premium) === net,
    'percentages are kept to the cent': [...surcharges, ...discounts].every(
      ({ percentage, amount }) => Math.abs(amount - (base * Number(percentage)) / 100) <= 1.5,
    ),
    'no part is negative': [...surcharges, ...discounts, ...taxes].every(({ amount }) => amount >= 0),
    'was priced when it was rated': price.at >= quote.createdAt && price.at <= quote.updatedAt,
  });
}

function total(parts: readonly PricePart[]): number {
  return sumOf(parts, ({ amount }) => amount);
}
