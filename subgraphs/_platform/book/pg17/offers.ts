import type { ProductLine } from '../catalogue/product-line.ts';
import { type Offer, offerOf } from '../catalogue/products.ts';
import { sourceMotor } from '../catalogue/source-motor.ts';

/** Coverages of the largest product; the smaller ones leave out the last ones. */
const coverages = [
  ['Responsabilidad civil obligatoria', 70_000_000, 210, true],
  ['Asistencia y defensa', 6_000, 48, true],
  ['Lunas, robo e incendio', '100%', 96, true],
  ['Daños propios', '100%', 240, true],
] as const;

const line: Omit<ProductLine, 'code' | 'name' | 'coverages'> = {
  ...sourceMotor,
  insurer: 'Pricing Game 2017',
  capital: [0, 160_000],
  frequency: 14,
};

const LEVELS = [
  ['Mini', 1],
  ['Median1', 2],
  ['Median2', 3],
  ['Maxi', 4],
] as const;

/** The four products of the portfolio by the word of `pol_coverage`. */
export const pg17Offers: ReadonlyMap<string, Offer> = new Map(
  LEVELS.map(([word, count]) => [
    word,
    offerOf({
      ...line,
      code: `PG17-${word.toUpperCase()}`,
      name: `Auto ${word}`,
      coverages: coverages.slice(0, count),
    }),
  ]),
);
