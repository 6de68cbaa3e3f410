import { euros, type Offer } from '../catalogue/products.ts';
import { type Cents, rated } from '../money.ts';
import { type RatedCoverage, rate } from '../rating.ts';
import type { SourceRow } from './files.ts';

/*
 * The portfolio has no premiums. This rater makes some up from facts it has: base premium of each coverage × bonus-malus
 * × age of the driver × power of the vehicle × use, own damage also × value. It is nobody's tariff; policies say so in
 * `metadata.synthetic`.
 */

const USAGE: Readonly<Record<string, number>> = {
  WorkPrivate: 10_000,
  Retired: 9_500,
  Professional: 11_500,
  AllTrips: 13_000,
};
/** The value a vehicle has on average, for which the base premium of own damage stands. */
const USUAL_VALUE = 17_000;

/** Yearly premiums of the coverages of a row, in cents. */
export function ratePolicy(
  offer: Offer,
  row: SourceRow,
): { rated: RatedCoverage[]; factor: number; value: Cents } {
  const value = euros(Number(row.vh_value));
  const bonus = Math.round(Number(row.pol_bonus) * 10_000);
  const power = Math.min(18_000, Math.max(7_000, Math.round((Number(row.vh_din) / 90) * 10_000)));
  const factor = [ageFactor(Number(row.drv_age1)), power, USAGE[row.pol_usage!] ?? 10_000].reduce(
    rated,
    bonus * 2,
  );
  const chosen = offer.line.coverages.map((_, i) => i);
  const coverages = rate(offer, chosen, value, factor).map((coverage) =>
    coverage.offered.name === 'Daños propios'
      ? { ...coverage, premium: byValue(coverage.premium, Number(row.vh_value)) }
      : coverage,
  );
  return { rated: coverages, factor, value };
}

/** Most drivers have the best bonus, 0.5; the bases are for them, which is why the bonus counts double above. */
function ageFactor(age: number): number {
  if (age < 25) return 14_500;
  if (age < 30) return 12_000;
  return age >= 75 ? 12_500 : 10_000;
}

function byValue(premium: Cents, value: number): Cents {
  return Math.max(1, rated(premium, Math.round((Math.max(2_000, value) / USUAL_VALUE) * 10_000)));
}
