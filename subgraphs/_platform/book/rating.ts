import { daysBetween, type Instant } from './calendar.ts';
import { coverageLimit, euros, type Offer } from './catalogue/products.ts';
import { type Cents, rated, share } from './money.ts';
import type { Draw } from './random.ts';
import type { ProductCoverage } from './story.ts';

/** A coverage with the limit and the yearly premium of one risk. */
export interface RatedCoverage {
  readonly offered: ProductCoverage;
  readonly limit: Cents;
  readonly premium: Cents;
}

/** A sum insured from the product's range, in whole thousands of euros where the range is wide. */
export function drawCapital(offer: Offer, draw: Draw): Cents {
  const [low, high] = offer.line.capital;
  const step = high > 50_000 ? 1_000 : 100;
  return euros(
    Math.round(draw.whole(low, low + Math.floor((high - low) * draw.fraction())) / step) * step || low,
  );
}

/**
 * The factor of a risk in ten-thousandths: age band of the holder × place of the capital in the product's range ×
 * experience (0.85 to 1.15). A simple rater, made up for the book: its premiums are plausible, not anybody's tariff.
 */
export function ratingFactor(
  offer: Offer,
  capital: Cents,
  birthDate: Instant | null,
  at: Instant,
  draw: Draw,
): number {
  const [low, high] = offer.line.capital;
  const age = birthDate === null ? null : Math.floor(daysBetween(birthDate, at) / 365.25);
  const band = offer.product.pricing.find(
    (price) => age !== null && age >= (price.ageFrom ?? 0) && age <= (price.ageTo ?? 120),
  );
  const place = 7_000 + share(capital - euros(low), 9_000, Math.max(1, euros(high) - euros(low)));
  const aged = share(band?.multiplier ?? 10_000, place, 10_000);
  return share(aged, draw.whole(8_500, 11_500), 10_000);
}

/** Rates one coverage: its base premium times the factor, its limit for the capital. */
export function rateCoverage(offer: Offer, index: number, capital: Cents, factor: number): RatedCoverage {
  const offered = offer.product.coverages[index]!;
  return {
    offered,
    limit: coverageLimit(offer.line.coverages[index]![1], capital),
    premium: Math.max(1, rated(offered.premium, factor)),
  };
}

/** Rates the chosen coverages of a product. */
export function rate(
  offer: Offer,
  chosen: readonly number[],
  capital: Cents,
  factor: number,
): RatedCoverage[] {
  return chosen.map((index) => rateCoverage(offer, index, capital, factor));
}
